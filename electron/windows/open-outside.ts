import { shell } from 'electron';
import { outsideAddress } from './outside-address';

/** Hands a link to the person's browser or mail program; other schemes go nowhere. */
export function openOutside(address: string): void {
  const url = outsideAddress(address);
  // A system without a browser has nothing to open it with; there is nobody to tell.
  if (url !== null) void shell.openExternal(url).catch(() => undefined);
}
