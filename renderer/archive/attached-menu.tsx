import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { detachRelated, moveRelated } from '@shared/article/edits/related';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { useWords } from '../words/use-words';
import type { AttachedRowProps } from './attached-pane';

type AttachedAction = 'up' | 'down' | 'detach';

export function AttachedMenu({ link, links, index, edit }: AttachedRowProps): ReactElement {
  const t = useWords('archive');
  const label = t('options', { headline: link.headline });
  const moveTo = (to: number) => {
    edit((tr) => moveRelated(tr, { from: index, to }));
  };
  const actions: Readonly<Record<AttachedAction, () => void>> = {
    up: () => moveTo(index - 1),
    down: () => moveTo(index + 1),
    detach: () => edit((tr) => detachRelated(tr, link.article)),
  };
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Ellipsis} label={label} />}
      onAction={(action) => actions[action]()}
      items={[
        { id: 'up', icon: ArrowUp, name: t('moveUp'), isDisabled: index === 0 },
        {
          id: 'down',
          icon: ArrowDown,
          name: t('moveDown'),
          isDisabled: index === links.length - 1,
        },
        'line',
        { id: 'detach', icon: Trash2, name: t('detach'), isDanger: true },
      ]}
    />
  );
}
