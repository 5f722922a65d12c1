import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './notice.module.css';

const icons = { plain: Info, caution: TriangleAlert, danger: CircleAlert, good: CircleCheck };

interface NoticeProps {
  readonly children: ReactNode;
  readonly kind?: keyof typeof icons;
  readonly icon?: LucideIcon;
  readonly action?: ReactNode;
}

/** A sentence that stays where it belongs for as long as it is true. */
export function Notice({ children, kind = 'plain', icon, action }: NoticeProps): ReactElement {
  return (
    <div className={classes(styles.notice, kind !== 'plain' && styles[kind])}>
      <Icon of={icon ?? icons[kind]} />
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
