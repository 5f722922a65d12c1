import { diffArrays } from 'diff';
import type { WordToken } from './word-tokens';

/** A word of two texts: in both, or only in one. */
export type WordPair =
  | { readonly kind: 'same'; readonly before: WordToken; readonly after: WordToken }
  | { readonly kind: 'removed'; readonly before: WordToken }
  | { readonly kind: 'added'; readonly after: WordToken };

/** Beyond so many changed words, two texts are not one text that was edited. */
const mostChanges = 1000;

/** The longest common sequence of words, by their bare form; what was removed comes first. */
export function matchWords(
  before: readonly WordToken[],
  after: readonly WordToken[],
): readonly WordPair[] {
  const changes = diffArrays(bareForms(before), bareForms(after), { maxEditLength: mostChanges });
  if (changes === undefined) return [...removed(before), ...added(after)];
  let [inBefore, inAfter] = [0, 0];
  return changes.flatMap((change) => {
    const ofBefore = change.added ? [] : before.slice(inBefore, (inBefore += change.count));
    const ofAfter = change.removed ? [] : after.slice(inAfter, (inAfter += change.count));
    if (change.added) return added(ofAfter);
    if (change.removed) return removed(ofBefore);
    return same(ofBefore, ofAfter);
  });
}

function bareForms(tokens: readonly WordToken[]): string[] {
  return tokens.map((token) => token.bare);
}

function removed(tokens: readonly WordToken[]): readonly WordPair[] {
  return tokens.map((before) => ({ kind: 'removed', before }));
}

function added(tokens: readonly WordToken[]): readonly WordPair[] {
  return tokens.map((after) => ({ kind: 'added', after }));
}

function same(before: readonly WordToken[], after: readonly WordToken[]): readonly WordPair[] {
  return before.flatMap((word, index) => {
    const twin = after[index];
    return twin === undefined ? [] : [{ kind: 'same', before: word, after: twin } as const];
  });
}
