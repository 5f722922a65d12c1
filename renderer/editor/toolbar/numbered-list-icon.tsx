import type { ReactElement } from 'react';
import { ListOrdered } from 'lucide-react';
import { Icon } from '../../ui/icon';
import { useLanguage } from '../../words/use-words';
import styles from './editor-toolbar.module.css';

/** Digits never mirror: the numbered list has a drawing for each direction, with its own digits. */
export function NumberedListIcon(): ReactElement {
  if (useLanguage() === 'en') return <Icon of={ListOrdered} />;
  return (
    <svg className={styles['drawing']} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 6h11M3 12h11M3 18h11" />
      <path d="M19.5 3.5v5.5" />
      <path d="M18 14.5c0 2 3.2 2 3.2 0M18 14.5v6" />
    </svg>
  );
}
