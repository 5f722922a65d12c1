import type { JSONContent } from '@tiptap/core';
import { textOf } from '../story';
import { oneLine, tidyText } from './tidy-text';
import { unquote } from './unquote';

function tidyPart(part: JSONContent): readonly JSONContent[] {
  if (part.type === 'quotation') return tidyQuotation(part);
  const content = [...tidyText(part.content ?? [])];
  return part.type === 'paragraph' && textOf({ content }).trim() !== ''
    ? [{ ...part, content }]
    : [];
}

/** Without a comma before the name, which would leave the name empty. */
function tidySpeaker(part: JSONContent): readonly JSONContent[] {
  const text = oneLine(textOf(part)).replace(/^[،\s]+/, '');
  return text === '' ? [] : [{ ...part, content: [{ type: 'text', text }] }];
}

/** A quotation as the page prints it, or nothing when nothing was said in it. */
export function tidyQuotation(quotation: JSONContent): JSONContent[] {
  const parts = quotation.content ?? [];
  const speaker = parts.filter((part) => part.type === 'speaker').flatMap(tidySpeaker);
  let spoken = parts.flatMap(tidyPart);
  let bare = unquote(spoken);
  while (bare !== spoken) {
    spoken = bare.flatMap(tidyPart);
    bare = unquote(spoken);
  }
  return spoken.length === 0 ? [] : [{ ...quotation, content: [...spoken, ...speaker] }];
}
