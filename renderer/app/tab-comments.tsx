import type { Editor } from '@tiptap/react';
import type { ReactElement } from 'react';
import type { Anchor } from '@shared/draft/comments/thread';
import type { DraftId } from '@shared/ids';
import { FieldComments } from '../comments/field-comments';
import type { SideTab } from './side-tabs';

interface TabCommentsProps {
  readonly editor: Editor;
  readonly draft: DraftId;
  readonly id: SideTab;
  /** Hash of the picture that the panel is about; null when there is none. */
  readonly picked: string | null;
}

/** What is said about the fields of a tab. */
export function TabComments({ editor, draft, id, picked }: TabCommentsProps): ReactElement | null {
  const anchor = anchorOf(id, picked);
  return anchor === null ? null : <FieldComments {...{ editor, draft, anchor }} />;
}

function anchorOf(id: SideTab, picked: string | null): Anchor | null {
  switch (id) {
    case 'source':
      return { kind: 'field', field: 'sources' };
    case 'category':
      return { kind: 'field', field: 'category' };
    case 'related':
      return { kind: 'field', field: 'related' };
    case 'publish':
      return { kind: 'field', field: 'slug' };
    case 'picture':
      return picked === null ? null : { kind: 'picture', media: picked };
    case 'comments':
      return null;
  }
}
