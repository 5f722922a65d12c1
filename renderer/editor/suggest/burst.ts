import type { Mark, Node } from '@tiptap/pm/model';
import { ulid } from 'ulid';
import { suggestionFacts, suggestionId } from '@shared/article/suggestions';
import { suggestionOf } from '@shared/article/suggesting/suggestion-mark';
import type { Stretch } from '@shared/article/suggesting/tracking';
import type { ProfileId, SuggestionId } from '@shared/ids';

/** A pause after which the next edit is another suggestion, even at the same place (ms). */
const longestPause = 60_000;

/** Suggestions that this person is still at, and when they last were. */
export type Bursts = Map<SuggestionId, number>;

interface Typing {
  readonly by: ProfileId;
  readonly bursts: Bursts;
  readonly now: number;
}

/** The suggestion that an edit of this stretch continues, or the beginning of a new one. */
export function suggestionFor(document: Node, stretch: Stretch, typing: Typing): SuggestionId {
  const { by, bursts, now } = typing;
  const near = marksNear(document, stretch).map(suggestionOf);
  const isGoingOn = (one: SuggestionId) =>
    suggestionFacts(one).by === by && now - (bursts.get(one) ?? -Infinity) < longestPause;
  const id = near.find(isGoingOn) ?? suggestionId(by, ulid(now));
  bursts.set(id, now);
  return id;
}

function marksNear(document: Node, { from, to }: Stretch): readonly Mark[] {
  const [$from, $to] = [document.resolve(from), document.resolve(to)];
  const marks = [...($from.nodeBefore?.marks ?? []), ...($to.nodeAfter?.marks ?? [])];
  const inside = document.nodeAt(from);
  if (inside !== null) marks.push(...inside.marks);
  for (let depth = $from.depth; depth > 0; depth -= 1) marks.push(...$from.node(depth).marks);
  const kinds = ['insertion', 'deletion', 'modification'];
  return marks.filter(({ type }) => kinds.includes(type.name));
}
