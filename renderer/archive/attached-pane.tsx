import { BookOpenText } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Edit } from '@shared/article/edits/edit';
import { moveRelated } from '@shared/article/edits/related';
import type { StoryLink } from '@shared/article/story';
import type { ArchiveEntry } from '@shared/ipc/calls';
import { useAnswer } from '../bridge/use-answer';
import { Badge } from '../ui/badge';
import { IconButton } from '../ui/icon-button';
import { Pane } from '../ui/pane';
import { ReorderList } from '../ui/reorder-list';
import { useWords } from '../words/use-words';
import { AttachedMenu } from './attached-menu';
import { EntryLine } from './entry-line';
import styles from './related-panel.module.css';

export interface AttachedPaneProps {
  readonly links: readonly StoryLink[];
  readonly edit: Edit;
  readonly isReadOnly: boolean;
  readonly onInsertReadMore: (entry: ArchiveEntry) => void;
}

export function AttachedPane(props: AttachedPaneProps): ReactElement {
  const t = useWords('archive');
  const { links, edit, isReadOnly } = props;
  const found = useAnswer('archive.find', { articles: links.map((link) => link.article) });
  const rows = links.map((link, index) => ({
    key: link.article,
    gripLabel: t('grip', { headline: link.headline }),
    content: <AttachedRow {...props} link={link} index={index} found={found.data} />,
  }));
  return (
    <Pane title={t('attached')}>
      {rows.length === 0 && (
        <p className={styles.teach}>{t(isReadOnly ? 'attachedNone' : 'attachedTeach')}</p>
      )}
      <ReorderList
        label={t('attached')}
        rows={rows}
        isReadOnly={isReadOnly}
        onMove={(move) => edit((tr) => moveRelated(tr, move))}
      />
    </Pane>
  );
}

export interface AttachedRowProps extends AttachedPaneProps {
  readonly link: StoryLink;
  readonly index: number;
  /** The archive's answer for all attached stories; undefined until it has come. */
  readonly found: readonly ArchiveEntry[] | undefined;
}

function AttachedRow(props: AttachedRowProps): ReactElement {
  const t = useWords('archive');
  const { link, found, isReadOnly, onInsertReadMore } = props;
  const entry = found?.find(({ article }) => article === link.article);
  const isLost = found !== undefined && entry === undefined;
  return (
    <div className={styles.attached}>
      {entry ? (
        <EntryLine entry={entry} />
      ) : (
        <div className={styles.words}>
          <span className={styles.headline} lang="ar">
            <bdi>{link.headline}</bdi>
          </span>
          {isLost && (
            <span className={styles.meta} title={t('notInArchiveTeach')}>
              <Badge kind="caution">{t('notInArchive')}</Badge>
            </span>
          )}
        </div>
      )}
      {!isReadOnly && entry && (
        <IconButton
          icon={BookOpenText}
          label={t('insert', { headline: entry.headline })}
          keepsFocus
          onPress={() => onInsertReadMore(entry)}
        />
      )}
      {!isReadOnly && <AttachedMenu {...props} />}
    </div>
  );
}
