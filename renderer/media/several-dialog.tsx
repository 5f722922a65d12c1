import { Images, Rows3 } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useWords } from '../words/use-words';

interface SeveralDialogProps {
  readonly count: number;
  /** Null: none of them. */
  readonly onChoose: (isGallery: boolean | null) => void;
}

/** Several pictures came at once: only a person knows whether they belong together. */
export function SeveralDialog({ count, onChoose }: SeveralDialogProps): ReactElement {
  const t = useWords('pictures');
  return (
    <Dialog
      isOpen
      onClose={() => onChoose(null)}
      title={t('several', { count })}
      footer={
        <>
          <Button kind="quiet" onPress={() => onChoose(null)}>
            {t('cancel')}
          </Button>
          <Button icon={Rows3} onPress={() => onChoose(false)}>
            {t('oneByOne')}
          </Button>
          <Button kind="primary" icon={Images} onPress={() => onChoose(true)} autoFocus>
            {t('asGallery')}
          </Button>
        </>
      }
    >
      <p>{t('severalTeach')}</p>
    </Dialog>
  );
}
