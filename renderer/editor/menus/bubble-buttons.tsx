import { useEditorState, type Editor } from '@tiptap/react';
import {
  Heading,
  Link,
  MessageSquarePlus,
  PilcrowRight,
  Quote,
  RemoveFormatting,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { Separator } from 'react-aria-components/Separator';
import { Toolbar } from 'react-aria-components/Toolbar';
import { IconButton } from '../../ui/icon-button';
import { useWords } from '../../words/use-words';
import { directionAt, toggleDirection } from '../direction/direct-blocks';
import { toolState, type ToolState } from '../toolbar/tool-state';
import styles from './menus.module.css';

interface ButtonsProps {
  readonly editor: Editor;
  readonly tools: ToolState;
}

export function BubbleButtons({ editor }: { readonly editor: Editor }): ReactElement {
  const t = useWords('blocks');
  const tools = useEditorState({
    editor,
    selector: ({ editor: now }) => toolState(now.state, true),
  });
  return (
    <Toolbar className={styles['bar'] ?? ''} aria-label={t('bubble')}>
      <LetterButtons {...{ editor, tools }} />
      <Separator orientation="vertical" className={styles['rule'] ?? ''} />
      <BlockButtons {...{ editor, tools }} />
      <Separator orientation="vertical" className={styles['rule'] ?? ''} />
      <CommentButton editor={editor} />
    </Toolbar>
  );
}

function CommentButton({ editor }: { readonly editor: Editor }): ReactElement {
  const t = useWords('comments');
  return (
    <IconButton
      icon={MessageSquarePlus}
      label={t('comment')}
      shortcut="Ctrl Shift M"
      keepsFocus
      onPress={() => editor.emit('commentAsked', null)}
    />
  );
}

function LetterButtons({ editor, tools }: ButtonsProps): ReactElement {
  const t = useWords('editor');
  const clear = useWords('blocks')('clear');
  return (
    <>
      <IconButton
        letter={t('boldLetter')}
        label={t('bold')}
        shortcut="Ctrl B"
        keepsFocus
        isPressed={tools.isBold}
        onPress={() => editor.commands.toggleBold()}
      />
      <IconButton
        icon={Link}
        label={t('link')}
        shortcut="Ctrl K"
        keepsFocus
        isPressed={tools.isLink}
        onPress={() => editor.emit('linkAsked', null)}
      />
      <IconButton
        icon={RemoveFormatting}
        label={clear}
        keepsFocus
        onPress={() => editor.commands.unsetAllMarks()}
      />
    </>
  );
}

function BlockButtons({ editor, tools }: ButtonsProps): ReactElement {
  const t = useWords('blocks');
  const quotation = useWords('editor')('quotation');
  const direction = useEditorState({
    editor,
    selector: ({ editor: now }) => directionAt(now.state),
  });
  return (
    <>
      <IconButton
        icon={Heading}
        label={t('heading')}
        shortcut="Ctrl Shift 1"
        keepsFocus
        isDisabled={!tools.canStyle}
        isPressed={tools.block === 'heading1'}
        onPress={() => editor.commands.toggleHeading({ level: 2 })}
      />
      <IconButton
        icon={Quote}
        label={quotation}
        shortcut="Ctrl Shift 9"
        keepsFocus
        isDisabled={!tools.canQuote}
        isPressed={tools.block === 'quotation'}
        onPress={() => editor.commands.toggleQuotation()}
      />
      <IconButton
        icon={PilcrowRight}
        label={t('ltr')}
        shortcut="Ctrl Shift X"
        keepsFocus
        isDisabled={direction === null}
        isPressed={direction === 'ltr'}
        onPress={() => toggleDirection(editor)}
      />
    </>
  );
}
