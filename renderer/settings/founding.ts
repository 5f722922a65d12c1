import type { Role } from '@shared/newsroom/newsroom';

/** The first-run answers as they are being typed. */
export interface Founding {
  readonly name: string;
  readonly newsroom: string;
  readonly role: Role;
}

export function hasName(typed: string): boolean {
  return typed.trim() !== '';
}

export function isFounded({ name, newsroom }: Founding): boolean {
  return hasName(name) && hasName(newsroom);
}
