import { ArrowLeft } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { Stage } from '@shared/draft/workflow';
import { IconButton } from '../ui/icon-button';
import { StageChip } from '../ui/stage-chip';
import { useWords } from '../words/use-words';
import styles from './timeline.module.css';

export interface HeadFacts {
  readonly headline: string;
  readonly stage: Stage;
  readonly onClose: () => void;
}

interface TimelineHeadProps extends HeadFacts {
  readonly children?: ReactNode;
}

export function TimelineHead(props: TimelineHeadProps): ReactElement {
  const { headline, stage, onClose, children } = props;
  const t = useWords('timeline');
  return (
    <header className={styles.head}>
      <IconButton icon={ArrowLeft} label={t('back')} onPress={onClose} />
      <h1 className={styles.title} dir="auto">
        {headline === '' ? t('unnamed') : headline}
      </h1>
      <StageChip stage={stage} />
      <span className={styles.space} />
      {children}
    </header>
  );
}
