import type { ReactElement } from 'react';
import type { BlockForm, FormatChange } from '@shared/draft/compare/story-comparison';
import { unreachable } from '@shared/unreachable';
import { useWords } from '../words/use-words';
import styles from './comparison.module.css';

/** What changed about a block that is not its words. */
export function FormatNotes({
  changes,
}: {
  readonly changes: readonly FormatChange[];
}): ReactElement | null {
  const say = useFormatWords();
  if (changes.length === 0) return null;
  return (
    <span className={styles.formatting}>
      {changes.map((change) => {
        const text = say(change);
        return (
          <span key={text} className={styles.note}>
            {text}
          </span>
        );
      })}
    </span>
  );
}

function useFormatWords(): (change: FormatChange) => string {
  const t = useWords('timeline');
  return (change) => {
    switch (change.kind) {
      case 'block':
        return t('toBlock', {
          before: t(partName(change.before)),
          after: t(partName(change.after)),
        });
      case 'bold':
        return t(change.isBold ? 'boldOn' : 'boldOff', { text: change.text });
      case 'link': {
        const { before, after, text } = change;
        if (before === '') return t('linkOn', { text });
        return t(after === '' ? 'linkOff' : 'linkMoved', { text });
      }
      case 'direction':
        return t(change.isLeftToRight ? 'toLeftToRight' : 'toRightToLeft');
      case 'picture':
        return t(`pictureFact.${change.fact}`);
      default:
        return unreachable(change);
    }
  };
}

/** What a block is called, with its level where the level is what changes. */
function partName({ part, level }: BlockForm) {
  if (part === 'heading' && level === 3) return 'part.smallHeading';
  return part === 'quote' && level > 0 ? 'part.innerQuote' : (`part.${part}` as const);
}
