import type { Desk } from './desk';

/** @param folder absolute; null when the person changed their mind */
export function chooseSiteFolder(desk: Desk, folder: string | null): null {
  if (folder === null) return null;
  desk.device.useSiteFolder(folder);
  desk.announce('desk.changed', null);
  return null;
}
