import { FileDiff } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ReviewState } from '@shared/ipc/review-calls';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { useWords } from '../words/use-words';
import { comparisons, type Since } from './comparisons';
import type { OnCompare } from './standing/standing-notes';

interface CompareMenuProps {
  readonly state: ReviewState;
  readonly onCompare: OnCompare;
}

/** What changed since a person read the story, since it was sent, since it was approved. */
export function CompareMenu({ state, onCompare }: CompareMenuProps): ReactElement | null {
  const t = useWords('review');
  const offered = comparisons(state);
  if (offered.length === 0) return null;
  const compare = (since: Since) => {
    const chosen = offered.find((one) => one.since === since);
    if (chosen !== undefined) onCompare(chosen.version);
  };
  return (
    <Menu
      label={t('compare')}
      trigger={<IconButton icon={FileDiff} label={t('compare')} />}
      items={offered.map(({ since }) => ({ id: since, name: t(since) }))}
      onAction={compare}
    />
  );
}
