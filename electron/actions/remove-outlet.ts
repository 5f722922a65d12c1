import type { OutletId } from '@shared/ids';
import type { Desk } from './desk';

/** Takes it off the list; stories that name it keep the name. */
export function removeOutlet(desk: Desk, outlet: OutletId): null {
  desk.lists.removeOutlet(outlet);
  desk.announce('desk.changed', null);
  return null;
}
