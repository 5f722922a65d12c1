import type { ProfileId } from '../ids';
import type { Role } from '../newsroom/newsroom';
import type { Result } from '../result';
import type { DeskState } from './desk-state';

/** Fewest characters of a passphrase; it keeps colleagues apart, it does not keep a disk. */
export const shortestPassphrase = 6;

export type UseProfileRefusal =
  { readonly kind: 'passphrase-needed' } | { readonly kind: 'passphrase-wrong' };

export type ChangeProfileRefusal =
  | { readonly kind: 'not-found' }
  /** Somebody else's profile, or a role that only the editor in chief gives. */
  | { readonly kind: 'wrong-role' }
  /** A newsroom keeps at least one editor in chief. */
  | { readonly kind: 'last-chief' }
  | { readonly kind: 'passphrase-wrong' };

export interface ProfileCalls {
  'profiles.use': (input: {
    readonly profile: ProfileId;
    /** Null when nothing was typed. */
    readonly passphrase: string | null;
  }) => Result<DeskState, UseProfileRefusal>;
  'profiles.add': (input: { readonly name: string; readonly role: Role }) => DeskState;
  'profiles.change': (input: {
    readonly profile: ProfileId;
    readonly name: string;
    readonly byline: string;
    readonly role: Role;
  }) => Result<DeskState, ChangeProfileRefusal>;
  /** One's own; `next` null takes the passphrase away. */
  'profiles.lock': (input: {
    readonly current: string | null;
    readonly next: string | null;
  }) => Result<DeskState, ChangeProfileRefusal>;
}
