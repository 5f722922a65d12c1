import { ulid } from 'ulid';
import type { TagId } from '@shared/ids';
import type { Tag } from '@shared/newsroom/newsroom';
import type { Desk } from './desk';

/** @returns the tag on the list; the old one when it was there under another spelling */
export function addTag(desk: Desk, name: string): Tag {
  const id = ulid(desk.now()) as TagId; // this is where a tag gets its identity
  const tag = desk.lists.addTag({ id, name: name.trim() });
  desk.announce('desk.changed', null);
  return tag;
}
