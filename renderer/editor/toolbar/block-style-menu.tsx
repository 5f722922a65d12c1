import type { Editor } from '@tiptap/react';
import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { useWords } from '../../words/use-words';
import styles from './editor-toolbar.module.css';
import type { ToolState } from './tool-state';

const blockStyles = ['paragraph', 'heading1', 'heading2'] as const;
type BlockStyle = (typeof blockStyles)[number];

const shortcuts: Readonly<Record<BlockStyle, string>> = {
  paragraph: 'Ctrl Shift 0',
  heading1: 'Ctrl Shift 1',
  heading2: 'Ctrl Shift 2',
};

interface BlockStyleMenuProps {
  readonly editor: Editor;
  readonly tools: ToolState;
}

/** Paragraph or heading; it shows which of them the caret is in. */
export function BlockStyleMenu({ editor, tools }: BlockStyleMenuProps): ReactElement {
  const t = useWords('editor');
  const name = t(`block.${tools.block}`);
  const reason = tools.canStyle ? null : tools.isOpen ? t('noStyle') : t('published');
  const trigger = (
    <Button kind="quiet" reason={reason}>
      <span className={styles['style']}>
        {name}
        <Icon of={ChevronDown} size="s" />
      </span>
    </Button>
  );
  if (reason !== null) return trigger;
  return (
    <Menu
      label={t('style')}
      trigger={trigger}
      placement="bottom start"
      items={blockStyles.map((id) => ({
        id,
        name: t(`block.${id}`),
        shortcut: shortcuts[id],
        isChosen: id === tools.block,
      }))}
      onAction={(id) => setStyle(editor, id)}
    />
  );
}

function setStyle(editor: Editor, style: BlockStyle): void {
  const chain = editor.chain();
  if (style === 'paragraph') chain.setParagraph().run();
  else chain.setHeading({ level: style === 'heading1' ? 2 : 3 }).run();
  // The menu gives the focus back to its button when it closes; the text is where one goes on.
  requestAnimationFrame(() => editor.view.focus());
}
