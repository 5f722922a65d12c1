import type { ReactElement } from 'react';
import type { FormatChange } from '@shared/draft/compare/story-comparison';
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
          before: t(`part.${change.before.part}`),
          after: t(`part.${change.after.part}`),
        });
      case 'bold':
        return t(change.isBold ? 'boldOn' : 'boldOff', { text: change.text });
      case 'link': {
        const { before, after, text } = change;
        if (before === '') return t('linkOn', { text });
        return t(after === '' ? 'linkOff' : 'linkMoved', { text });
      }
      default:
        return unreachable(change);
    }
  };
}
