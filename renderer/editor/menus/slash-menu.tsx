import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useRef, type ReactElement } from 'react';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/icon';
import { Shortcut } from '../../ui/shortcut';
import { useWords } from '../../words/use-words';
import type { BlockChoice } from '../blocks/block-choices';
import { directionAt } from '../direction/direct-blocks';
import { FloatingBox, rectOf } from './floating-box';
import styles from './menus.module.css';
import { chooseBlock, pointAt, slashLineId, slashListId, slashQuery } from './slash-query';

/** What the letters behind a slash find; the keys stay in the text. */
export function SlashMenu({ editor }: { readonly editor: Editor }): ReactElement | null {
  const t = useWords('blocks');
  const open = useEditorState({ editor, selector: ({ editor: now }) => slashQuery(now.state) });
  if (open === null) return null;
  const { from, choices, index } = open;
  return (
    <FloatingBox
      anchor={() => rectOf(editor.view, from, from)}
      side="below"
      align={directionAt(editor.state) === 'ltr' ? 'end' : 'start'}
      className={styles['slash']}
    >
      <div
        id={slashListId}
        role="listbox"
        tabIndex={0}
        aria-label={t('slashMenu')}
        className={styles['list']}
      >
        {choices.map((choice, place) => (
          <Line
            key={choice.id}
            {...{ choice, editor, place }}
            isPointed={place === index}
            isFirst={place > 0 && choices[place - 1]?.kind !== choice.kind}
          />
        ))}
      </div>
    </FloatingBox>
  );
}

interface LineProps {
  readonly editor: Editor;
  readonly choice: BlockChoice;
  readonly place: number;
  readonly isPointed: boolean;
  /** Of its kind, below those of another. */
  readonly isFirst: boolean;
}

function Line({ editor, choice, place, isPointed, isFirst }: LineProps): ReactElement {
  const t = useWords('blocks');
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPointed) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isPointed]);
  return (
    <div
      ref={line}
      id={slashLineId(place)}
      role="option"
      aria-selected={isPointed}
      className={classes(styles['line'], isFirst && styles['first'])}
      onMouseMove={() => {
        if (!isPointed) pointAt(editor, place);
      }}
      // The focus stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => chooseBlock(editor, choice)}
    >
      <Icon of={choice.icon} />
      <span className={styles['name']}>{t(`name.${choice.id}`)}</span>
      {choice.shortcut !== undefined && <Shortcut keys={choice.shortcut} />}
    </div>
  );
}
