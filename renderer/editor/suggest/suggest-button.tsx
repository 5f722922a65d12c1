import { useEditorState, type Editor } from '@tiptap/react';
import { MessageSquareDiff } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '../../ui/icon-button';
import { useWords } from '../../words/use-words';
import { chooseSuggesting, isSuggesting } from './suggesting';

interface SuggestButtonProps {
  readonly editor: Editor;
  readonly isOpen: boolean;
}

/** Whether what is typed changes the story or suggests a change. */
export function SuggestButton({ editor, isOpen }: SuggestButtonProps): ReactElement {
  const t = useWords('suggest');
  const isOn = useEditorState({ editor, selector: ({ editor: now }) => isSuggesting(now.state) });
  return (
    <IconButton
      icon={MessageSquareDiff}
      label={t('mode')}
      shortcut="Ctrl Shift E"
      keepsFocus
      isPressed={isOn}
      isDisabled={!isOpen}
      onPress={() => {
        chooseSuggesting(editor);
        editor.view.focus();
      }}
    />
  );
}
