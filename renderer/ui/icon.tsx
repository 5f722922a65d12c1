import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { classes } from './classes';
import { flippingIcons } from './flipping-icons';
import styles from './icon.module.css';

interface IconProps {
  readonly of: LucideIcon;
  readonly size?: 's' | 'm' | 'l';
  readonly isSpinning?: boolean;
}

/** A drawing beside words, or on a control that has a label of its own; never read aloud. */
export function Icon({ of: Drawing, size = 'm', isSpinning = false }: IconProps): ReactElement {
  const name = classes(
    styles.icon,
    size !== 'm' && styles[size],
    flippingIcons.has(Drawing) && styles.flips,
    isSpinning && styles.spinning,
  );
  return <Drawing className={name} aria-hidden />;
}
