import type { Node } from '@tiptap/pm/model';
import { commentPlaces } from '@shared/article/comment-places';
import { openSuggestions } from '@shared/article/suggestions';
import type { Thread } from '@shared/draft/comments/thread';
import { unreachable } from '@shared/unreachable';

/** Where a thread belongs on the sheet. */
export type ThreadPosition =
  | { readonly kind: 'text' | 'block'; readonly position: number }
  /** About something that is not on the sheet, or about the story as a whole. */
  | { readonly kind: 'top' }
  /** What it was about is not in the story any more. */
  | { readonly kind: 'gone' };

const top: ThreadPosition = { kind: 'top' };
const gone: ThreadPosition = { kind: 'gone' };

export function threadPosition(document: Node, { id, anchor }: Thread): ThreadPosition {
  const place = commentPlaces(document).get(id)?.[0];
  if (place !== undefined) return { kind: 'text', position: place.from };
  switch (anchor.kind) {
    case 'words':
      return gone;
    case 'story':
      return top;
    case 'field':
      return partPosition(document, anchor.field);
    case 'picture':
      return picturePosition(document, anchor.media);
    case 'suggestion': {
      const found = openSuggestions(document).find((one) => one.id === anchor.suggestion);
      const position = found?.pieces[0]?.from;
      return position === undefined ? gone : { kind: 'text', position };
    }
    default:
      return unreachable(anchor);
  }
}

function partPosition(document: Node, name: string): ThreadPosition {
  let found: ThreadPosition = top;
  document.forEach((part, offset) => {
    if (part.type.name === name && part.isTextblock) found = { kind: 'block', position: offset };
  });
  return found;
}

function picturePosition(document: Node, media: string): ThreadPosition {
  let found: ThreadPosition = gone;
  document.descendants((node, position) => {
    if (found.kind === 'gone' && node.attrs['media'] === media) found = { kind: 'block', position };
    return found.kind === 'gone' && !node.isTextblock;
  });
  return found;
}
