import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import styles from './badge.module.css';
import { classes } from './classes';
import { Icon } from './icon';

interface BadgeProps {
  readonly children: ReactNode;
  readonly kind?: 'plain' | 'caution' | 'danger' | 'good' | 'accent';
  readonly icon?: LucideIcon;
}

export function Badge({ children, kind = 'plain', icon }: BadgeProps): ReactElement {
  return (
    <span className={classes(styles.badge, kind !== 'plain' && styles[kind])}>
      {icon && <Icon of={icon} size="s" />}
      {children}
    </span>
  );
}
