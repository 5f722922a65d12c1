import { useEditorState, type Editor } from '@tiptap/react';
import { PilcrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '../../ui/icon-button';
import { useWords } from '../../words/use-words';
import { directionAt, toggleDirection } from '../direction/direct-blocks';
import type { ToolState } from './tool-state';

interface DirectionButtonProps {
  readonly editor: Editor;
  readonly tools: ToolState;
}

/** Pressed while the paragraph runs from left to right. */
export function DirectionButton({ editor, tools }: DirectionButtonProps): ReactElement {
  const t = useWords('input');
  const direction = useEditorState({
    editor,
    selector: ({ editor: now }) => directionAt(now.state),
  });
  return (
    <IconButton
      icon={PilcrowRight}
      label={t('leftToRight')}
      shortcut="Ctrl Shift X"
      keepsFocus
      isPressed={direction === 'ltr'}
      isDisabled={!tools.isOpen || direction === null}
      onPress={() => {
        toggleDirection(editor);
        editor.view.focus();
      }}
    />
  );
}
