import { Minimize2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words/use-words';
import { shortcuts } from './keyboard-map';
import type { Calm } from './use-calm';

/** The way back, for whoever does not know the key. */
export function LeaveCalm({ calm }: { readonly calm: Calm }): ReactElement {
  const t = useWords('comfort');
  return (
    <IconButton
      icon={Minimize2}
      label={t('leaveCalm')}
      shortcut={shortcuts.calm}
      onPress={() => calm.turn(false)}
    />
  );
}
