import { ArrowRight, CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import type { Blocker } from './checklist-of';
import styles from './checklist.module.css';
import { useBlockerWords } from './use-blocker-words';

/** Leads to the place where something that stands in the way is mended. */
export type OnGo = (blocker: Blocker) => void;

interface BlockerRowProps {
  readonly blocker: Blocker;
  readonly names: Readonly<Record<string, string>>;
  readonly onGo: OnGo;
}

export function BlockerRow({ blocker, names, onGo }: BlockerRowProps): ReactElement {
  const { name, detail, jump } = useBlockerWords(names)(blocker);
  return (
    <li className={styles.blocker}>
      <Icon of={CircleAlert} />
      <span className={styles.words}>
        {name}
        {detail !== '' && <small dir="auto">{detail}</small>}
      </span>
      <IconButton icon={ArrowRight} label={jump} onPress={() => onGo(blocker)} />
    </li>
  );
}
