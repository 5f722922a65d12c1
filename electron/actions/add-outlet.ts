import { ulid } from 'ulid';
import type { OutletId } from '@shared/ids';
import type { Outlet } from '@shared/newsroom/newsroom';
import type { Desk } from './desk';

/** @returns the outlet on the list; the old one when it was there under another spelling */
export function addOutlet(desk: Desk, { name, kind }: Omit<Outlet, 'id'>): Outlet {
  const id = ulid(desk.now()) as OutletId; // this is where an outlet gets its identity
  const outlet = desk.lists.addOutlet({ id, name: name.trim(), kind });
  desk.announce('desk.changed', null);
  return outlet;
}
