import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './hint.module.css';
import { Shortcut } from './shortcut';

interface HintProps {
  readonly text: string;
  readonly shortcut?: string;
  /** A control that takes the focus. */
  readonly children: ReactElement;
}

/** What a control says when it is pointed at or focused. */
export function Hint({ text, shortcut, children }: HintProps): ReactElement {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className={styles.hint ?? ''} offset={6}>
        {text}
        {shortcut !== undefined && <Shortcut keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
