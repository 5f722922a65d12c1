import { fold } from '@shared/arabic/fold';
import type { ProfileId } from '@shared/ids';

interface Named {
  readonly id: ProfileId;
  readonly name: string;
}

/** A name that is being typed behind an at sign, right before the caret. */
export interface MentionQuery {
  /** Where its at sign is. */
  readonly from: number;
  readonly typed: string;
}

const beingTyped = /(?:^|\s)@([^@\n]{0,40})$/u;

export function mentionQuery(text: string, caret: number): MentionQuery | null {
  const typed = beingTyped.exec(text.slice(0, caret))?.[1];
  return typed === undefined ? null : { from: caret - typed.length - 1, typed };
}

/** People whose name, or a word of it, begins like what was typed. */
export function offeredPeople<Person extends Named>(
  people: readonly Person[],
  typed: string,
): readonly Person[] {
  const wanted = fold(typed).trimStart();
  return people.filter(({ name }) => ` ${fold(name)}`.includes(` ${wanted}`));
}

/** The text with the chosen name in place of what was typed, and where the caret goes. */
export function withMention(
  text: string,
  { from, typed }: MentionQuery,
  name: string,
): { readonly text: string; readonly caret: number } {
  const before = `${text.slice(0, from)}@${name} `;
  const after = text.slice(from + 1 + typed.length);
  return { text: before + after.replace(/^ /, ''), caret: before.length };
}

/** Whom a finished text names: the longer of two names that begin alike counts. */
export function mentionedIn(text: string, people: readonly Named[]): readonly ProfileId[] {
  const longestFirst = people.toSorted((a, b) => b.name.length - a.name.length);
  let rest = text;
  return longestFirst.flatMap(({ id, name }) => {
    const without = rest.replaceAll(`@${name}`, '');
    if (without === rest) return [];
    rest = without;
    return [id];
  });
}
