import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { removeLeadPicture } from '@shared/article/edits/lead-picture';
import { Button } from '../ui/button';
import { Pane } from '../ui/pane';
import { useWords } from '../words/use-words';
import type { PanelProps } from './panel-props';
import { PictureFields } from './picture-fields';
import { PictureFrame } from './picture-frame';
import styles from './picture-panel.module.css';
import { PictureProblem } from './picture-problem';
import { useKeepPicture } from './use-keep-picture';

/** The lead picture: a file of this device, and what readers are told about it. */
export function PicturePanel(panel: PanelProps): ReactElement {
  const t = useWords('metadata');
  const { story, edit, isReadOnly } = panel;
  const keeping = useKeepPicture(edit);
  return (
    <>
      <Pane title={t('picture')}>
        <PictureFrame picture={story.lead} keeping={keeping} isReadOnly={isReadOnly} />
        {keeping.problem !== null && (
          <PictureProblem problem={keeping.problem} hasPicture={story.lead !== null} />
        )}
        {story.lead !== null && !isReadOnly && (
          <div className={styles.buttons}>
            <Button onPress={keeping.choose} isBusy={keeping.isKeeping}>
              {t('replacePicture')}
            </Button>
            <Button kind="quiet" icon={Trash2} onPress={() => edit(removeLeadPicture)}>
              {t('removePicture')}
            </Button>
          </div>
        )}
        {keeping.input}
      </Pane>
      {story.lead !== null && <PictureFields {...panel} />}
    </>
  );
}
