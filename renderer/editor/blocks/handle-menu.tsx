import type { Editor } from '@tiptap/react';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection, type Selection, type Transaction } from '@tiptap/pm/state';
import {
  ArrowDown,
  ArrowUp,
  Copy,
  MessageSquarePlus,
  SquareArrowOutUpRight,
  SquarePen,
  Trash2,
} from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import { MenuBeside, type MenuChoice } from '../../ui/menu';
import { useWords } from '../../words/use-words';
import { blockChoices, type BlockChoice } from './block-choices';
import { blockAt, deleteBlocks, duplicateBlocks, moveBlocks } from './block-edits';
import { isTurnable, turnInto, type BlockKind } from './turn-into';

interface HandleMenuProps {
  readonly editor: Editor;
  /** Right before the block. */
  readonly position: number;
  readonly handle: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

type Act =
  'comment' | 'up' | 'down' | 'duplicate' | 'remove' | 'edit' | 'outside' | `into-${BlockKind}`;
type Turning = BlockChoice & { readonly turnsInto: BlockKind };

const turnings = blockChoices.filter((choice): choice is Turning => choice.turnsInto !== undefined);

/** What can be done with one block as a whole. */
export function HandleMenu(props: HandleMenuProps): ReactElement {
  const { editor, position, handle, onClose } = props;
  const t = useWords('blocks');
  const items = useItems(editor, position);
  const act = (id: Act) => {
    onClose();
    perform(editor, position, id);
    requestAnimationFrame(() => {
      if (document.querySelector('[aria-modal="true"]') === null) editor.view.focus();
    });
  };
  return (
    <MenuBeside
      label={t('handle')}
      anchor={handle}
      items={items}
      onAction={act}
      onClose={onClose}
    />
  );
}

function useItems(editor: Editor, position: number): readonly (MenuChoice<Act> | 'line')[] {
  const t = useWords('blocks');
  const comment = useWords('comments');
  const node = editor.state.doc.nodeAt(position);
  const isEmbed = node?.type.name === 'embed';
  const isWords = node !== null && isTurnable(within(editor, position));
  return [
    ...(isEmbed
      ? ([
          { id: 'outside', name: t('openOutside'), icon: SquareArrowOutUpRight },
          { id: 'edit', name: t('edit'), icon: SquarePen },
          'line',
        ] as const)
      : []),
    { id: 'up', name: t('moveUp'), icon: ArrowUp, shortcut: 'Alt \u2191' },
    { id: 'down', name: t('moveDown'), icon: ArrowDown, shortcut: 'Alt \u2193' },
    { id: 'duplicate', name: t('duplicate'), icon: Copy },
    { id: 'remove', name: t('remove'), icon: Trash2, isDanger: true },
    ...(node?.textContent === ''
      ? []
      : ([
          'line',
          { id: 'comment', name: comment('commentBlock'), icon: MessageSquarePlus },
        ] as const)),
    ...(isWords ? (['line'] as const) : []),
    ...(isWords ? turnings : []).map(({ turnsInto, icon }) => ({
      id: `into-${turnsInto}` as const,
      name: t('turnInto', { name: t(`name.${turnsInto}`) }),
      icon,
    })),
  ];
}

function within({ state }: Editor, position: number): Selection {
  const size = state.doc.nodeAt(position)?.nodeSize ?? 2;
  const [$from, $to] = [state.doc.resolve(position + 1), state.doc.resolve(position + size - 1)];
  return TextSelection.between($from, $to);
}

function perform(editor: Editor, position: number, act: Act): void {
  const { state, view } = editor;
  const blocks = blockAt(state.doc, position);
  if (blocks === null) return;
  const { tr } = state;
  const send = (edited: Transaction | null) => {
    if (edited !== null) view.dispatch(closeHistory(edited));
  };
  switch (act) {
    case 'up':
      return send(moveBlocks(tr, blocks, -1));
    case 'down':
      return send(moveBlocks(tr, blocks, 1));
    case 'duplicate':
      return send(duplicateBlocks(tr, blocks));
    case 'remove':
      return send(deleteBlocks(tr, blocks));
    case 'edit':
      editor.commands.setNodeSelection(position);
      editor.emit('blockAsked', 'embed');
      return;
    case 'comment':
      editor.emit('commentAsked', wordsOfBlock(editor, position));
      return;
    case 'outside':
      // The window hands it to the browser and opens nothing itself.
      window.open(
        String(blocks.parent.child(blocks.startIndex).attrs['url']),
        '_blank',
        'noopener',
      );
      return;
    default:
      view.dispatch(tr.setSelection(within(editor, position)));
      turnInto(editor, kindOf(act));
      editor.commands.setTextSelection(editor.state.selection.to);
  }
}

function wordsOfBlock({ state }: Editor, position: number) {
  const size = state.doc.nodeAt(position)?.nodeSize ?? 0;
  return { from: position + 1, to: position + size - 1 };
}

function kindOf(act: `into-${BlockKind}`): BlockKind {
  return act.slice('into-'.length) as BlockKind; // the rest of the name is nothing else
}
