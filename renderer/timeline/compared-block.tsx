import type { ReactElement, ReactNode } from 'react';
import type {
  ComparedBlock,
  StoryBlock,
  StoryPart,
  WordRun,
} from '@shared/draft/compare/story-comparison';
import { unreachable } from '@shared/unreachable';
import { mediaAddress } from '../bridge/media-address';
import { classes } from '../ui/classes';
import { IsolatedText } from '../ui/isolated-text';
import { useWords } from '../words/use-words';
import styles from './comparison.module.css';
import { FormatNotes } from './format-notes';
import { WordMarks, type Side } from './word-marks';

interface ComparedTextProps {
  readonly block: ComparedBlock;
  readonly side: Side;
}

/** A block as it stands in one version, or in both at once. */
export function ComparedText({ block, side }: ComparedTextProps): ReactElement {
  const t = useWords('timeline');
  switch (block.kind) {
    case 'same':
      return <Block of={side === 'before' ? block.before : block.after} />;
    case 'added':
      return side === 'before' ? (
        <Gap>{t('addedLater')}</Gap>
      ) : (
        <Block of={block.after} note={side === 'both' ? t('added') : null}>
          <WordMarks words={whole('added', block.after)} side={side} />
        </Block>
      );
    case 'removed':
      return side === 'after' ? (
        <Gap>{t('removedLater')}</Gap>
      ) : (
        <Block of={block.before} note={side === 'both' ? t('removed') : null}>
          <WordMarks words={whole('removed', block.before)} side={side} />
        </Block>
      );
    case 'changed':
    case 'moved':
      return <Changed block={block} side={side} />;
    default:
      return unreachable(block);
  }
}

interface ChangedProps {
  readonly block: Extract<ComparedBlock, { kind: 'changed' | 'moved' }>;
  readonly side: Side;
}

function Changed({ block, side }: ChangedProps): ReactElement {
  const t = useWords('timeline');
  const note = side === 'before' ? null : noteOf(block);
  return (
    <Block
      of={side === 'before' ? block.before : block.after}
      note={note && t(note)}
      below={side === 'before' ? null : <FormatNotes changes={block.formatting} />}
    >
      <WordMarks words={block.words} side={side} />
    </Block>
  );
}

function noteOf(block: ChangedProps['block']): 'moved' | 'split' | 'joined' | null {
  if (block.kind === 'moved') return 'moved';
  if (block.breakBefore === undefined) return null;
  return block.breakBefore === 'added' ? 'split' : 'joined';
}

function whole(kind: WordRun['kind'], { text }: StoryBlock): readonly WordRun[] {
  return [{ kind, text }];
}

interface BlockProps {
  readonly of: StoryBlock;
  readonly note?: string | null;
  readonly below?: ReactNode;
  readonly children?: ReactNode;
}

function Block({ of: block, note = null, below, children }: BlockProps): ReactElement {
  const t = useWords('timeline');
  return (
    <div className={styles.block}>
      {note !== null && <span className={styles.note}>{note}</span>}
      {labelled.has(block.part) && <span className={styles.label}>{t(`part.${block.part}`)}</span>}
      {block.media === undefined ? (
        <p
          className={classes(styles.text, styles[block.part])}
          lang={block.dir === 'ltr' ? undefined : 'ar'}
          dir={block.dir ?? 'rtl'}
        >
          {children ?? <IsolatedText text={block.text} />}
        </p>
      ) : (
        <img className={styles.bodyPicture} src={mediaAddress(block.media)} alt="" />
      )}
      {below}
    </div>
  );
}

/** Parts that one does not tell apart by their looks. */
const labelled: ReadonlySet<StoryPart> = new Set([
  'caption',
  'credit',
  'alt',
  'pullQuote',
  'cell',
  'picture',
  'embed',
  'divider',
  'editorNote',
  'readMore',
]);

function Gap({ children }: { readonly children: string }): ReactElement {
  return <p className={styles.gap}>{children}</p>;
}
