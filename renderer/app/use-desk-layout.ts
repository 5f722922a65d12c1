import { useState } from 'react';
import { useWidth, type Width } from './use-width';

export interface SidePanelState {
  readonly isOpen: boolean;
  /** It lies over the text, because there is no room beside it. */
  readonly isDrawer: boolean;
  readonly turn: (isOpen: boolean) => void;
}

export interface DeskLayout {
  readonly side: SidePanelState;
  /** The queue gives way to the text, and is opened over it. */
  readonly isQueueDrawer: boolean;
  /** Two stories stand beside each other. */
  readonly isBeside: boolean;
  /** There is no room for the story that stands beside. */
  readonly isAlone: boolean;
  /** The checklist of a story that is read stands in the queue's place. */
  readonly isReview: boolean;
  /** What the style sheet has to know. */
  readonly drawers: {
    readonly 'data-queue'?: 'drawer';
    readonly 'data-side'?: 'drawer';
    readonly 'data-review'?: true;
  };
}

interface Shown {
  /** Two stories are open. */
  readonly hasTwo: boolean;
  /** The open story is read for approval. */
  readonly isReviewing: boolean;
}

/** What stands beside what: the text comes first, and two texts before the panels. */
export function useDeskLayout({ hasTwo, isReviewing }: Shown): DeskLayout {
  const width = useWidth();
  const isRead = isReviewing && !hasTwo;
  const place = `${width}${hasTwo ? ' two' : isRead ? ' read' : ''}` as const;
  const isSmall = width === 'narrow' || width === 'middle';
  const isDrawer = hasTwo || isRead || isSmall;
  const isQueueDrawer = width === 'narrow' || isRead || (hasTwo && width !== 'widest');
  const isReview = isRead && !isSmall;
  const [choice, setChoice] = useState<{
    readonly place: Width | `${Width} ${'two' | 'read'}`;
    readonly isOpen: boolean;
  }>();
  return {
    side: {
      // Open where there is room for it, until somebody says otherwise at this width.
      isOpen: choice?.place === place ? choice.isOpen : !isDrawer,
      isDrawer,
      turn: (isOpen) => setChoice({ place, isOpen }),
    },
    isQueueDrawer,
    isBeside: hasTwo && width !== 'narrow',
    isAlone: width === 'narrow',
    isReview,
    drawers: {
      ...(isQueueDrawer && { 'data-queue': 'drawer' }),
      ...(isDrawer && { 'data-side': 'drawer' }),
      ...(isReview && { 'data-review': true }),
    },
  };
}
