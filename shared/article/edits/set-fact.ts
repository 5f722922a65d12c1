import type { Transaction } from '@tiptap/pm/state';
import { plainLetters } from '../../arabic/plain-letters';
import type { StoryAttributes } from '../story-document';

/** A fact and its value: the name decides what the value may be. */
export type Fact = {
  readonly [Name in keyof StoryAttributes]: {
    readonly name: Name;
    readonly value: StoryAttributes[Name];
  };
}[keyof StoryAttributes];

/**
 * Sets category, tags, slug, byline or place, without characters that nobody sees; a value that is
 * already there makes no step.
 */
export function setFact(tr: Transaction, { name, value: given }: Fact): Transaction {
  const value = typeof given === 'string' ? plainLetters(given) : given;
  const isSame = JSON.stringify(tr.doc.attrs[name]) === JSON.stringify(value);
  return isSame ? tr : tr.setDocAttribute(name, value);
}
