import { ArrowDown, ArrowUp, Ellipsis, Link, Lock, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { moveSource, removeSource } from '@shared/article/edits/sources';
import { IconButton } from '../ui/icon-button';
import { Menu } from '../ui/menu';
import { useWords } from '../words/use-words';
import type { SourceRowProps } from './source-row';

type SourceAction = 'address' | 'note' | 'up' | 'down' | 'remove';

export function SourceMenu(props: SourceRowProps): ReactElement {
  const t = useWords('metadata');
  const { source, index, story } = props;
  const actions = sourceActions(props);
  const label = t('sourceOptions', { name: source.name });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Ellipsis} label={label} />}
      onAction={(action) => actions[action]()}
      items={[
        { id: 'address', icon: Link, name: t(source.url === '' ? 'addAddress' : 'editAddress') },
        {
          id: 'note',
          icon: Lock,
          name: t(source.note === '' ? 'addSourceNote' : 'editSourceNote'),
        },
        'line',
        { id: 'up', icon: ArrowUp, name: t('moveUp'), isDisabled: index === 0 },
        {
          id: 'down',
          icon: ArrowDown,
          name: t('moveDown'),
          isDisabled: index === story.sources.length - 1,
        },
        'line',
        { id: 'remove', icon: Trash2, name: t('removeSource'), isDanger: true },
      ]}
    />
  );
}

function sourceActions(row: SourceRowProps): Readonly<Record<SourceAction, () => void>> {
  const { index, edit, onDetail } = row;
  const moveTo = (to: number) => {
    edit((tr) => moveSource(tr, { from: index, to }));
  };
  return {
    address: () => onDetail('address'),
    note: () => onDetail('note'),
    up: () => moveTo(index - 1),
    down: () => moveTo(index + 1),
    remove: () => edit((tr) => removeSource(tr, index)),
  };
}
