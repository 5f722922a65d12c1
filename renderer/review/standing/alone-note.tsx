import { UserPlus, Users } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useWords } from '../../words/use-words';
import type { WaysOut } from '../hindrance-line';
import styles from './standing.module.css';

type AloneNoteProps = Pick<WaysOut, 'onAddPerson' | 'onSettings'>;

/** Nobody here may approve the story: somebody comes, or the chief allows writers to. */
export function AloneNote({ onAddPerson, onSettings }: AloneNoteProps): ReactElement {
  const t = useWords('review');
  return (
    <div className={styles.note} role="note" data-kind="alone">
      <Icon of={Users} />
      <p>{t('nobodyReads')}</p>
      <Button kind="link" icon={UserPlus} onPress={onAddPerson}>
        {t('addColleague')}
      </Button>
      <Button kind="link" onPress={onSettings}>
        {t('toSettings')}
      </Button>
    </div>
  );
}
