import { Columns2, Ellipsis } from 'lucide-react';
import { memo, type KeyboardEvent, type ReactElement } from 'react';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { DraftId } from '@shared/ids';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/icon-button';
import { IsolatedText } from '../ui/isolated-text';
import { Menu } from '../ui/menu';
import { StageGlyph } from '../ui/stage-glyph';
import { useAgo } from '../words/use-ago';
import { useWords } from '../words/use-words';
import { waitsFor } from './groups';
import styles from './queue.module.css';

interface DraftRowProps {
  readonly draft: DraftSummary;
  readonly desk: OpenDesk;
  readonly isCurrent: boolean;
  /** Shows the stage's glyph where no group's head does. */
  readonly hasGlyph?: boolean;
  readonly onOpen: (draft: DraftId) => void;
  readonly onOpenBeside: (draft: DraftId) => void;
}

/**
 * A draft of the list, and behind it what else is done with it. The list is read anew while somebody
 * types; only the row that changed is drawn again.
 */
export const DraftRow = memo(function DraftRow(props: DraftRowProps): ReactElement {
  return (
    <div className={styles.row}>
      <DraftButton {...props} />
      <RowMenu {...props} />
    </div>
  );
});

/** Its name is short: a list of headlines is listened to for its headlines. */
function RowMenu({ draft, onOpenBeside }: DraftRowProps): ReactElement {
  const t = useWords('comfort');
  const label = t('rowMenu');
  return (
    <span className={styles.rowMenu}>
      <Menu
        label={label}
        trigger={<IconButton icon={Ellipsis} label={label} />}
        items={[{ id: 'beside', name: t('openBeside'), icon: Columns2, shortcut: 'Ctrl Enter' }]}
        onAction={() => onOpenBeside(draft.draft)}
      />
    </span>
  );
}

function DraftButton(props: DraftRowProps): ReactElement {
  const { draft, desk, isCurrent, hasGlyph = false, onOpen, onOpenBeside } = props;
  const openBeside = (event: KeyboardEvent) => {
    if (event.code !== 'Enter' || event.ctrlKey === event.metaKey) return;
    event.preventDefault();
    onOpenBeside(draft.draft);
  };
  const t = useWords('drafts');
  const me = desk.profiles.find(({ id }) => id === desk.profile);
  const isMine = draft.stage === 'returned' && waitsFor(me, draft);
  return (
    <button
      type="button"
      data-row
      className={styles.draft}
      aria-current={isCurrent}
      onClick={() => onOpen(draft.draft)}
      onKeyDown={openBeside}
    >
      <span className={classes(styles.flag, hasGlyph && styles.flagGlyph)}>
        {hasGlyph && <StageGlyph stage={draft.stage} />}
        {!hasGlyph && isMine && <span role="img" aria-label={t('needsYou')} />}
      </span>
      <span className={styles.body}>
        <Title headline={draft.headline} />
        <Meta draft={draft} desk={desk} />
        {draft.reason !== '' && (
          <>
            <span className="visually-hidden">{t('reason')}</span>
            <span className={styles.reason} dir="auto">
              {draft.reason}
            </span>
          </>
        )}
      </span>
    </button>
  );
}

/** The headline keeps its own direction in every interface and starts where the list starts. */
function Title({ headline }: { readonly headline: string }): ReactElement {
  const t = useWords('drafts');
  if (headline.trim() === '')
    return <span className={classes(styles.title, styles.untitled)}>{t('untitled')}</span>;
  return (
    <span className={styles.title} lang="ar" dir="auto">
      <IsolatedText text={headline} />
    </span>
  );
}

interface MetaProps {
  readonly draft: DraftSummary;
  readonly desk: OpenDesk;
}

/** One's own story says where it will stand, somebody else's says whose it is. */
function Meta({ draft, desk }: MetaProps): ReactElement {
  const t = useWords('drafts');
  const changed = useAgo(draft.changedAt);
  const category = desk.lists.categories.find(({ id }) => id === draft.category);
  const isMine = draft.author === desk.profile;
  return (
    <span className={styles.meta}>
      <bdi>{isMine ? (category?.name ?? t('noCategory')) : draft.authorName}</bdi>
      <span aria-hidden>·</span>
      <span>{changed}</span>
    </span>
  );
}
