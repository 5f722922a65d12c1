import type { Editor } from '@tiptap/react';
import { Link } from 'lucide-react';
import type { ReactElement } from 'react';
// Brings the type of the event.
import type {} from '../extensions/block-keys';
import { IconButton } from '../../ui/icon-button';
import { useWords } from '../../words/use-words';
import type { ToolState } from './tool-state';

interface LinkButtonProps {
  readonly editor: Editor;
  readonly tools: ToolState;
}

/** A link for the selected words, or for the word that the caret is in; its form opens beside them. */
export function LinkButton({ editor, tools }: LinkButtonProps): ReactElement {
  const t = useWords('editor');
  return (
    <IconButton
      icon={Link}
      label={t('link')}
      shortcut="Ctrl K"
      keepsFocus
      isPressed={tools.isLink}
      isDisabled={!tools.canMark}
      onPress={() => editor.emit('linkAsked', null)}
    />
  );
}
