import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import type { Place } from '@shared/ipc/review-calls';
import type { About } from './comments-state';

/** What the caret or the selection means to a comment: words, the whole block, a picture, the story. */
export function aboutSelection({ doc, selection }: EditorState): About {
  if (selection instanceof NodeSelection && typeof selection.node.attrs['media'] === 'string')
    return { ...aboutStory, anchor: { kind: 'picture', media: selection.node.attrs['media'] } };
  const { from, to, empty, $from } = selection;
  return aboutWords(doc, empty ? blockAround($from) : { from, to }) ?? aboutStory;
}

/** Null when there are no words. */
export function aboutWords(document: Node, place: Place): About | null {
  const { from, to } = place;
  const quote = from < to ? document.textBetween(from, to, '\n', ' ').trim() : '';
  return quote === '' ? null : { anchor: { kind: 'words' }, place, quote };
}

export const aboutStory: About = { anchor: { kind: 'story' }, place: null, quote: '' };

function blockAround($at: ResolvedPos): Place {
  return $at.parent.isTextblock
    ? { from: $at.start(), to: $at.end() }
    : { from: $at.pos, to: $at.pos };
}
