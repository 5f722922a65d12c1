import { useEditorState, type Editor } from '@tiptap/react';
import { ChevronDown, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu, type MenuChoice } from '../../ui/menu';
import { useWords } from '../../words/use-words';
import { blockChoices, type BlockChoiceId } from '../blocks/block-choices';
import styles from './editor-toolbar.module.css';

const offered = blockChoices.filter(({ kind }) => kind === 'insert');

interface InsertMenuProps {
  readonly editor: Editor;
  readonly isOpen: boolean;
}

/** Everything that can stand between the paragraphs. */
export function InsertMenu({ editor, isOpen }: InsertMenuProps): ReactElement {
  const t = useWords('blocks');
  const published = useWords('editor')('published');
  const runnable = useEditorState({
    editor,
    selector: ({ editor: now }) => offered.map((choice) => choice.canRun(now.state)),
  });
  const items = offered.map(({ id, icon }, place): MenuChoice<BlockChoiceId> => ({
    id,
    icon,
    name: t(`name.${id}`),
    isDisabled: runnable[place] !== true,
  }));
  const act = (id: BlockChoiceId) => {
    offered.find((choice) => choice.id === id)?.run(editor);
    // The menu gives the focus back to its button when it closes; the text is where one goes on.
    requestAnimationFrame(() => {
      if (document.querySelector('[aria-modal="true"]') === null) editor.view.focus();
    });
  };
  const trigger = (
    <Button kind="quiet" icon={Plus} reason={isOpen ? null : published}>
      <span className={styles['style']}>
        {t('insert')}
        <Icon of={ChevronDown} size="s" />
      </span>
    </Button>
  );
  if (!isOpen) return trigger;
  return (
    <Menu {...{ trigger, items }} label={t('insert')} placement="bottom start" onAction={act} />
  );
}
