import type { ReactElement } from 'react';
import type { TextCounts } from '@shared/article/text-counts';
import { useNumbers } from '../../words/use-numbers';
import { useWords } from '../../words/use-words';
import styles from './counts.module.css';

interface CountTableProps {
  readonly counts: TextCounts;
  readonly minutes: number;
}

export function CountTable({ counts, minutes }: CountTableProps): ReactElement {
  const t = useWords('comfort');
  const ofStory = useWords('editor');
  const number = useNumbers();
  const lines = [
    [t('countWords'), number(counts.words)],
    [t('countLetters'), number(counts.letters)],
    [t('countCharacters'), number(counts.characters)],
    [t('countMinutes'), ofStory('minutes', { count: minutes })],
  ] as const;
  return (
    <dl className={styles.table}>
      {lines.map(([name, value]) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
