import { useEditorState, type Editor } from '@tiptap/react';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { Image, ListTree, Quote } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import { useWords } from '../../words/use-words';
import { reveal } from '../find/reveal';
import styles from './outline-button.module.css';
import { outlineItemAt, storyOutline, type OutlineItem } from './story-outline';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody pressed the shortcut for the outline. */
    readonly outlineAsked: null;
  }
}

/** The story by its headings: one looks where one is, and goes elsewhere. */
export function OutlineButton({ editor }: { readonly editor: Editor }): ReactElement {
  const t = useWords('find');
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const turn = () => setIsOpen((was) => !was);
    editor.on('outlineAsked', turn);
    return () => void editor.off('outlineAsked', turn);
  }, [editor]);
  const goTo = (item: OutlineItem) => {
    setIsOpen(false);
    // The panel gives the focus back to its button when it closes; the text is where one goes on.
    requestAnimationFrame(() => jump(editor, item));
  };
  return (
    <Popover
      label={t('outline')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={<IconButton icon={ListTree} label={t('outline')} shortcut="Ctrl Shift O" />}
    >
      <Outline editor={editor} onJump={goTo} />
    </Popover>
  );
}

interface OutlineProps {
  readonly editor: Editor;
  readonly onJump: (item: OutlineItem) => void;
}

/** Reads the story only while it is shown. */
function Outline({ editor, onJump }: OutlineProps): ReactElement {
  const t = useWords('find');
  const { items, current } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const found = storyOutline(state.doc);
      return { items: found, current: outlineItemAt(found, state.selection.from) };
    },
  });
  return (
    <>
      <ListBox
        className={classes(styles.list)}
        aria-label={t('outline')}
        autoFocus
        onAction={(key) => {
          const item = items.find(({ position }) => position === key);
          if (item !== undefined) onJump(item);
        }}
      >
        {items.map((item) => (
          <Item key={item.position} item={item} isCurrent={item.position === current?.position} />
        ))}
      </ListBox>
      {items.length < 2 && <p className={styles.none}>{t('noHeadings')}</p>}
    </>
  );
}

interface ItemProps {
  readonly item: OutlineItem;
  /** The caret is below it, and above the next. */
  readonly isCurrent: boolean;
}

function Item({ item, isCurrent }: ItemProps): ReactElement {
  const t = useWords('find');
  const { kind, text, position } = item;
  const isNamed = text.trim() !== '';
  const name = isNamed ? text : kind === 'picture' ? t('picture') : t('untitled');
  return (
    <ListBoxItem
      id={position}
      textValue={name}
      className={classes(styles.item, styles[kind], isCurrent && styles.current)}
      data-untitled={!isNamed || undefined}
    >
      {kind === 'picture' && <Icon of={Image} size="s" />}
      {kind === 'pullQuote' && <Icon of={Quote} size="s" />}
      <span className={styles.name} dir="auto">
        {name}
      </span>
      {isCurrent && <span className="visually-hidden">{t('caretHere')}</span>}
    </ListBoxItem>
  );
}

function jump({ state, view }: Editor, { position, kind }: OutlineItem): void {
  const place =
    kind === 'picture'
      ? NodeSelection.create(state.doc, position)
      : Selection.near(state.doc.resolve(position + 1), 1);
  view.focus();
  view.dispatch(state.tr.setSelection(place));
  reveal(view, { from: position + 1, to: position + 1 });
}
