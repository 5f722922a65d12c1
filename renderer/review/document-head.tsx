import type { Editor } from '@tiptap/react';
import type { ReactElement, ReactNode } from 'react';
import type { MissingPart } from '@shared/article/missing-parts';
import { isOut, type Stage } from '@shared/draft/workflow';
import type { OpenedDraft } from '@shared/ipc/calls';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { DecisionButtons } from './decision-buttons';
import { decisionOffers } from './decision-offers';
import styles from './document-head.module.css';
import { ReturnedLine } from './returned-line';
import { ShowPageButton } from './show-page-button';
import { StageTrack } from './stage-track';
import type { HandOver } from './use-decision';
import { useOfferFacts } from './use-offer-facts';
import { useReviewState } from './use-review-state';

interface DocumentHeadProps {
  readonly editor: Editor;
  readonly opened: OpenedDraft;
  readonly stage: Stage;
  /** Why it was sent back; empty in every other stage. */
  readonly reason: string;
  readonly desk: OpenDesk;
  readonly handOver: HandOver;
  readonly onJump: (part: MissingPart) => void;
  /** Quiet buttons that stand before the decision. */
  readonly children?: ReactNode;
}

/** Where the story is on its way, and the one thing that would take it further. */
export function DocumentHead(props: DocumentHeadProps): ReactElement {
  const { editor, opened, stage, reason, desk, handOver, onJump } = props;
  const facts = useOfferFacts({ editor, desk, state: useReviewState(opened.summary.draft) });
  return (
    <header className={styles.frame}>
      <div className={styles.head}>
        <StageTrack stage={stage} />
        <span className={styles.space} />
        {props.children}
        {isOut(stage) && opened.published && <ShowPageButton article={opened.published.article} />}
        {facts !== null && (
          <DecisionButtons
            offers={decisionOffers(facts)}
            draft={opened.summary.draft}
            authorName={opened.summary.authorName}
            handOver={handOver}
            onJump={onJump}
          />
        )}
      </div>
      {stage === 'returned' && reason !== '' && <ReturnedLine reason={reason} />}
    </header>
  );
}
