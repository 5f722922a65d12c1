import { Crop, Focus, Images, Replace, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '../ui/button';
import { ToggleButton } from '../ui/toggle-button';
import { useWords } from '../words/use-words';
import styles from './picture-panel.module.css';
import type { KeepPicture } from './use-keep-picture';

interface PictureToolsProps {
  readonly keeping: KeepPicture;
  readonly isFocusing: boolean;
  readonly onFocusing: (isFocusing: boolean) => void;
  readonly onCrop: () => void;
  readonly onRemove: () => void;
  readonly canGather: boolean;
  readonly onGather: () => void;
}

/** What can be done with a picture as a whole. */
export function PictureTools(props: PictureToolsProps): ReactElement {
  const { keeping, isFocusing } = props;
  const t = useWords('pictures');
  return (
    <div className={styles.buttons}>
      <Button icon={Crop} onPress={props.onCrop}>
        {t('crop')}
      </Button>
      <ToggleButton icon={Focus} isPressed={isFocusing} onChange={props.onFocusing}>
        {t('focus')}
      </ToggleButton>
      <Button
        icon={Replace}
        onPress={keeping.choose}
        isBusy={keeping.isKeeping}
        busyLabel={t('keeping')}
      >
        {t('replace')}
      </Button>
      <Button kind="quiet" icon={Trash2} onPress={props.onRemove}>
        {t('remove')}
      </Button>
      {props.canGather && (
        <Button kind="quiet" icon={Images} onPress={props.onGather}>
          {t('gather')}
        </Button>
      )}
    </div>
  );
}
