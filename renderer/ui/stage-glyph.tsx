import type { ReactElement } from 'react';
import type { Stage } from '@shared/draft/workflow';
import { classes } from './classes';
import styles from './stage-glyph.module.css';

const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 } as const;
const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const square = <rect x="2.4" y="2.4" width="11.2" height="11.2" rx="1.5" fill="currentColor" />;

/** Round is still in the newsroom, square went out, a triangle came back; filled is decided. */
const drawings: Readonly<Record<Stage, ReactElement>> = {
  draft: <circle cx="8" cy="8" r="5.5" {...outline} strokeDasharray="2.6 1.72" />,
  submitted: (
    <>
      <circle cx="8" cy="8" r="5.5" {...outline} />
      <path d="M2.5 8a5.5 5.5 0 0 0 11 0z" fill="currentColor" />
    </>
  ),
  returned: (
    <path
      d="M13 2.2v11.6L2.4 8z"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1"
      strokeLinejoin="round"
    />
  ),
  approved: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="currentColor" />
      <path d="m5 8.2 2.1 2.1L11.2 6" {...outline} {...round} stroke="var(--hole)" />
    </>
  ),
  'in-review': (
    <>
      <circle cx="8" cy="8" r="5.5" {...outline} />
      <circle cx="8" cy="8" r="2.4" fill="currentColor" />
    </>
  ),
  scheduled: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="currentColor" />
      <path d="M8 4.6V8l2.4 1.6" {...outline} {...round} stroke="var(--hole)" />
    </>
  ),
  published: square,
  corrected: (
    <>
      {square}
      <path d="M8 5v6M5 8h6" {...outline} {...round} stroke="var(--hole)" />
    </>
  ),
  unpublished: (
    <>
      {square}
      <path d="M4.4 8h7.2" {...outline} {...round} stroke="var(--hole)" />
    </>
  ),
  killed: (
    <>
      <path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4z" fill="currentColor" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" {...outline} {...round} stroke="var(--hole)" />
    </>
  ),
  spiked: (
    <>
      <circle cx="8" cy="8" r="5.5" {...outline} />
      <path d="M4.6 8h6.8" {...outline} {...round} />
    </>
  ),
};

/** The stage's shape in its hue. Words beside it always say the same. */
export function StageGlyph({ stage }: { readonly stage: Stage }): ReactElement {
  const name = classes(styles.glyph, styles[stage], stage === 'returned' && styles.flips);
  return (
    <svg className={name} viewBox="0 0 16 16" aria-hidden>
      {drawings[stage]}
    </svg>
  );
}
