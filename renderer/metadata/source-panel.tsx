import { useState, type ReactElement } from 'react';
import { Plus } from 'lucide-react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { Button } from '../ui/button';
import { Pane } from '../ui/pane';
import { useWords } from '../words/use-words';
import { AddSource } from './add-source';
import { CreditLinePane } from './credit-line-pane';
import { DeskNotePane } from './desk-note-pane';
import type { PanelProps } from './panel-props';
import { SourceList } from './source-list';
import styles from './source-panel.module.css';

interface SourcePanelProps extends PanelProps {
  readonly desk: OpenDesk;
}

/** Who the story comes from, the line that says so, and a note that stays in the newsroom. */
export function SourcePanel({ desk, ...panel }: SourcePanelProps): ReactElement {
  return (
    <>
      <SourcesPane {...panel} desk={desk} />
      <CreditLinePane story={panel.story} brand={desk.newsroom.brand} />
      <DeskNotePane {...panel} />
    </>
  );
}

function SourcesPane({ desk, ...panel }: SourcePanelProps): ReactElement {
  const t = useWords('metadata');
  const [isAdding, setIsAdding] = useState(false);
  const isEmpty = panel.story.sources.length === 0;
  const isOpen = !panel.isReadOnly && (isAdding || isEmpty);
  const add = (
    <Button kind="quiet" icon={Plus} onPress={() => setIsAdding(true)}>
      {t('addSource')}
    </Button>
  );
  return (
    <Pane title={t('sources')} {...(!panel.isReadOnly && !isOpen && { action: add })}>
      {isEmpty && <p className={styles.teach}>{t('sourcesTeach')}</p>}
      <SourceList {...panel} />
      {isOpen && (
        <div data-part="source">
          <AddSource
            {...panel}
            outlets={desk.lists.outlets}
            isFirst={isEmpty}
            onClose={() => setIsAdding(false)}
          />
        </div>
      )}
    </Pane>
  );
}
