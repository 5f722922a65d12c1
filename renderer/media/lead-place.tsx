import { ImagePlus } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Edit } from '@shared/article/edits/edit';
import { placeLeadPicture } from '@shared/article/edits/lead-picture';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Pane } from '../ui/pane';
import { useWords } from '../words/use-words';
import styles from './picture-panel.module.css';
import { PictureProblem } from './picture-problem';
import { useFileDrop } from './use-file-drop';
import { useKeepPicture } from './use-keep-picture';

interface LeadPlaceProps {
  readonly edit: Edit;
  readonly isReadOnly: boolean;
}

/** Where the lead picture will be: a file is chosen, or dropped on it. */
export function LeadPlace({ edit, isReadOnly }: LeadPlaceProps): ReactElement {
  const t = useWords('pictures');
  const keeping = useKeepPicture({
    take: ([picture]) => {
      if (picture !== undefined) edit((tr) => placeLeadPicture(tr, picture));
    },
  });
  const drop = useFileDrop(isReadOnly ? null : keeping.keep);
  return (
    <Pane title={t('lead')}>
      <div className={classes(styles.frame, drop.isOver && styles.over)} {...drop.handlers}>
        <div className={styles.empty}>
          {!isReadOnly && (
            <Button
              icon={ImagePlus}
              onPress={keeping.choose}
              isBusy={keeping.isKeeping}
              busyLabel={t('keeping')}
            >
              {t('choose')}
            </Button>
          )}
          <p>{t('teach')}</p>
        </div>
        {drop.isOver && <p className={styles.dropHere}>{t('dropHere')}</p>}
      </div>
      {keeping.problem !== null && <PictureProblem problem={keeping.problem} hasPicture={false} />}
      {keeping.input}
    </Pane>
  );
}
