import { useEditorState, type Editor } from '@tiptap/react';
import { List, Quote, Redo2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { Separator } from 'react-aria-components/Separator';
import { Toolbar } from 'react-aria-components/Toolbar';
import { isEditable, type Stage } from '@shared/draft/workflow';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words/use-words';
import { ListButton, type SuggestedStory } from './suggest/list-button';
import { SuggestButton } from './suggest/suggest-button';
import { BlockStyleMenu } from './toolbar/block-style-menu';
import { DirectionButton } from './toolbar/direction-button';
import styles from './toolbar/editor-toolbar.module.css';
import { InsertMenu } from './toolbar/insert-menu';
import { LinkButton } from './toolbar/link-button';
import { NumberedListIcon } from './toolbar/numbered-list-icon';
import { TextAppearance } from './toolbar/text-appearance';
import { TextToolsMenu } from './toolbar/text-tools-menu';
import { toolState, type ToolState } from './toolbar/tool-state';

interface EditorToolbarProps {
  readonly editor: Editor;
  readonly stage: Stage;
  readonly story: SuggestedStory;
}

interface ToolProps {
  readonly editor: Editor;
  readonly tools: ToolState;
}

/** How the text is set. One stop of the Tab key; arrows walk inside. */
export function EditorToolbar(props: EditorToolbarProps): ReactElement {
  const { editor, stage, story } = props;
  const t = useWords('editor');
  const isOpen = isEditable(stage);
  const tools = useEditorState({
    editor,
    selector: ({ editor: now }) => toolState(now.state, isOpen),
  });
  return (
    <Toolbar className={styles['toolbar'] ?? ''} aria-label={t('toolbar')}>
      <Steps {...{ editor, tools }} />
      <Line />
      <BlockStyleMenu {...{ editor, tools }} />
      <Letters {...{ editor, tools }} />
      <Line />
      <Lists {...{ editor, tools }} />
      <DirectionButton {...{ editor, tools }} />
      <TextToolsMenu {...{ editor, tools }} />
      <InsertMenu editor={editor} isOpen={isOpen} />
      <SuggestButton editor={editor} isOpen={isOpen} />
      <ListButton editor={editor} {...story} />
      <TextAppearance />
    </Toolbar>
  );
}

function Line(): ReactElement {
  return <Separator orientation="vertical" className={styles['line'] ?? ''} />;
}

function Steps({ editor, tools }: ToolProps): ReactElement {
  const t = useWords('editor');
  return (
    <>
      <IconButton
        icon={Undo2}
        label={t('undo')}
        shortcut="Ctrl Z"
        keepsFocus
        isDisabled={!tools.canUndo}
        onPress={() => editor.chain().undo().focus().run()}
      />
      <IconButton
        icon={Redo2}
        label={t('redo')}
        shortcut="Ctrl Shift Z"
        keepsFocus
        isDisabled={!tools.canRedo}
        onPress={() => editor.chain().redo().focus().run()}
      />
    </>
  );
}

function Letters({ editor, tools }: ToolProps): ReactElement {
  const t = useWords('editor');
  return (
    <>
      <IconButton
        letter={t('boldLetter')}
        label={t('bold')}
        shortcut="Ctrl B"
        keepsFocus
        isPressed={tools.isBold}
        isDisabled={!tools.canMark}
        onPress={() => editor.chain().toggleBold().focus().run()}
      />
      <LinkButton {...{ editor, tools }} />
    </>
  );
}

function Lists({ editor, tools }: ToolProps): ReactElement {
  const t = useWords('editor');
  const button = { keepsFocus: true, isDisabled: !tools.canList } as const;
  return (
    <>
      <IconButton
        {...button}
        icon={List}
        label={t('list')}
        shortcut="Ctrl Shift 8"
        isPressed={tools.block === 'bulletList'}
        onPress={() => editor.chain().toggleBulletList().focus().run()}
      />
      <IconButton
        {...button}
        label={t('numberedList')}
        shortcut="Ctrl Shift 7"
        isPressed={tools.block === 'orderedList'}
        onPress={() => editor.chain().toggleOrderedList().focus().run()}
      >
        <NumberedListIcon />
      </IconButton>
      <IconButton
        icon={Quote}
        label={t('quotation')}
        shortcut="Ctrl Shift 9"
        keepsFocus
        isDisabled={!tools.canQuote}
        isPressed={tools.block === 'quotation'}
        onPress={() => editor.chain().toggleQuotation().focus().run()}
      />
    </>
  );
}
