import type { Editor } from '@tiptap/react';
import type { ReactElement } from 'react';
import { EmbedDialog } from '../blocks/embed-dialog';
import { BubbleMenu } from './bubble-menu';
import { LinkOffer } from './link-offer';
import { LinkPopover } from './link-popover';
import { SlashMenu } from './slash-menu';
import { TableTools } from './table-tools';

/** What opens beside the text while it is written. */
export function SheetMenus({ editor }: { readonly editor: Editor }): ReactElement {
  return (
    <>
      <SlashMenu editor={editor} />
      <BubbleMenu editor={editor} />
      <TableTools editor={editor} />
      <LinkPopover editor={editor} />
      <LinkOffer editor={editor} />
      <EmbedDialog editor={editor} />
    </>
  );
}
