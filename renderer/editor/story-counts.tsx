import type { Editor } from '@tiptap/react';
import type { ReactElement } from 'react';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { useWords } from '../words/use-words';
import { CountTable } from './comfort/count-table';
import styles from './comfort/counts.module.css';
import { TargetField } from './comfort/target-field';
import { TargetLine } from './comfort/target-line';
import { useCounts, wordsOnly, type Counts } from './use-counts';

/** How long the story is, or what is selected of it; behind it all numbers and the wanted length. */
export function StoryCounts({ editor }: { readonly editor: Editor }): ReactElement {
  const t = useWords('comfort');
  const counts = useCounts(editor, wordsOnly);
  const { story, selection, target } = counts;
  return (
    <span className={styles.item}>
      <Popover
        label={selection === null ? t('counts') : t('countsOfSelection')}
        placement="top start"
        trigger={
          <Button kind="quiet">
            <Short counts={counts} />
          </Button>
        }
      >
        <Details editor={editor} />
      </Popover>
      {target !== null && <TargetLine words={story.words} target={target} />}
    </span>
  );
}

/** All numbers, counted while they are looked at. */
function Details({ editor }: { readonly editor: Editor }): ReactElement {
  const t = useWords('comfort');
  const { story, selection, minutes, target } = useCounts(editor);
  return (
    <>
      {selection !== null && <h3 className={styles.head}>{t('countsOfSelection')}</h3>}
      <CountTable counts={selection ?? story} minutes={minutes} />
      <TargetField editor={editor} target={target} />
      {target !== null && <TargetLine words={story.words} target={target} />}
      <p className={styles.note}>{t('proseOnly')}</p>
    </>
  );
}

/** A count of none is not shown: the Arabic zero reads as a dot. */
function Short({ counts }: { readonly counts: Counts }): ReactElement {
  const t = useWords('comfort');
  const ofStory = useWords('editor');
  const { story, selection, minutes } = counts;
  if (selection !== null) return <>{t('selected', { count: selection.words })}</>;
  if (story.words === 0) return <>{t('counts')}</>;
  return (
    <span className={styles.short}>
      <span>{ofStory('words', { count: story.words })}</span>
      <span className={styles.minutes}>{ofStory('minutes', { count: minutes })}</span>
    </span>
  );
}
