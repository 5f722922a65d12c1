import type { ProfileId } from '../../ids';
import type { Entry } from '../entry';
import { heldEntries } from '../merge/held-entries';
import type { Decision, Stage } from '../workflow';
import { pauseBefore } from './working-session';

/** Why a place in the log has a name. */
export type VersionName =
  | { readonly kind: 'created' }
  /** `by` is `edit` when typing voided an approval. */
  | { readonly kind: 'stage'; readonly stage: Stage; readonly by: Decision | 'edit' }
  /** `to` is the version whose text came back, whole or in part. */
  | { readonly kind: 'restore'; readonly to: number; readonly isWhole: boolean }
  /** Work done apart came together here. */
  | { readonly kind: 'merge' }
  /** This copy as it was right before that. */
  | { readonly kind: 'before-merge' }
  /** The other copy as it was then; it has the merge's version, and its own last author and time. */
  | { readonly kind: 'before-merge-other' }
  | { readonly kind: 'session-start' }
  /** Also the newest entry, which ends the session that may still go on. */
  | { readonly kind: 'session-end' };

/** A place in a draft's log that people look for. */
export interface NamedVersion {
  readonly version: number;
  readonly at: number;
  readonly author: ProfileId;
  readonly name: VersionName;
}

/** The named versions of a log, oldest first; a place with several names has the weightiest. */
export function versionsOf(entries: readonly Entry[]): readonly NamedVersion[] {
  const hasMerge = entries.some(({ body }) => body.kind === 'merge');
  const held: Held = hasMerge ? heldEntries(entries) : new Map();
  return entries.flatMap((entry, place) => {
    const name = nameOf(entry, entries[place - 1], entries[place + 1]);
    const { version, at, author } = entry;
    return name === null ? [] : [...otherCopy(entry, held), { version, at, author, name }];
  });
}

type Held = ReturnType<typeof heldEntries>;

function otherCopy({ version, body }: Entry, held: Held): readonly NamedVersion[] {
  const head = body.kind === 'merge' ? held.get(body.other.hash) : undefined;
  if (head === undefined) return [];
  const { at, author } = head;
  return [{ version, at, author, name: { kind: 'before-merge-other' } }];
}

function nameOf(
  entry: Entry,
  previous: Entry | undefined,
  next: Entry | undefined,
): VersionName | null {
  const { body } = entry;
  if (body.kind === 'created') return { kind: 'created' };
  if (body.kind === 'stage') return { kind: 'stage', stage: body.to, by: body.by };
  if (body.kind === 'restore')
    return { kind: 'restore', to: body.version, isWhole: body.passage === null };
  if (body.kind === 'merge') return { kind: 'merge' };
  if (next?.body.kind === 'merge') return { kind: 'before-merge' };
  if (next === undefined || pauseBefore(next, entry) > 0) return { kind: 'session-end' };
  return pauseBefore(entry, previous) > 0 ? { kind: 'session-start' } : null;
}
