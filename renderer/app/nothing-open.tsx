import { FlaskConical, PenLine, Search } from 'lucide-react';
import type { ReactElement } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useAnswer } from '../bridge/use-answer';
import { useDeskChange } from '../bridge/use-desk-change';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { StartRow } from '../ui/start-row';
import { useWords } from '../words/use-words';
import styles from './desk.module.css';
import { shortcuts } from './keyboard-map';

interface NothingOpenProps {
  readonly desk: OpenDesk;
  /** A story was asked for that this newsroom does not have. */
  readonly isGone?: boolean;
  readonly onNew: () => void;
  readonly onSearch: () => void;
}

export function NothingOpen(props: NothingOpenProps): ReactElement {
  const { desk, isGone = false, onNew, onSearch } = props;
  const t = useWords('frame');
  const hasDrafts = (useAnswer('drafts.list', { words: '' }).data ?? []).length > 0;
  return (
    <main className={classes(styles.story, styles.alone)} aria-label={t('editor')}>
      <EmptyState
        title={isGone ? t('draftGone') : t('nothingOpen')}
        text={isGone ? t('draftGoneText') : t('nothingOpenText')}
        actions={
          <>
            <StartRow
              icon={PenLine}
              name={t('newDraft')}
              description={t('newDraftText')}
              shortcut={shortcuts['new-draft']}
              onPress={onNew}
            />
            {hasDrafts && (
              <StartRow
                icon={Search}
                name={t('findDraft')}
                description={t('findDraftText')}
                shortcut={shortcuts['search-drafts']}
                onPress={onSearch}
              />
            )}
            {!desk.isSample && <LookAround />}
          </>
        }
      />
    </main>
  );
}

function LookAround(): ReactElement {
  const t = useWords('frame');
  const change = useDeskChange();
  return (
    <StartRow
      icon={FlaskConical}
      name={t('lookAround')}
      description={t('lookAroundText')}
      onPress={() => void change('desk.look-around', null)}
    />
  );
}
