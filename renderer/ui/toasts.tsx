import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Text } from 'react-aria-components/Text';
import { useWords } from '../words/use-words';
import { AddressText } from './address-text';
import { Button } from './button';
import { classes } from './classes';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import styles from './toasts.module.css';
import { toastQueue, type ToastMessage } from './use-toasts';

const icons = { good: CircleCheck, danger: CircleAlert, info: Info };

/** Where toasts appear: above the status line, at the start, clear of the primary action. */
export function Toasts(): ReactElement {
  const t = useWords('ui');
  return (
    <ToastRegion queue={toastQueue} className={classes(styles.region)} aria-label={t('notices')}>
      {({ toast }) => {
        const { kind } = toast.content;
        return (
          <Toast toast={toast} className={classes(styles.toast, kind !== 'info' && styles[kind])}>
            <Icon of={icons[kind]} />
            <Message message={toast.content} onDone={() => toastQueue.close(toast.key)} />
            <IconButton icon={X} label={t('close')} slot="close" />
          </Toast>
        );
      }}
    </ToastRegion>
  );
}

interface MessageProps {
  readonly message: ToastMessage;
  readonly onDone: () => void;
}

function Message({ message, onDone }: MessageProps): ReactElement {
  const { title, text, address, actions = [] } = message;
  return (
    <ToastContent className={classes(styles.words)}>
      <Text slot="title" className={classes(styles.title)}>
        {title}
      </Text>
      {text !== undefined && (
        <Text slot="description" className={classes(styles.text)}>
          {text}
        </Text>
      )}
      {address !== undefined && <AddressText text={address} />}
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ name, onPress }) => (
            <Button
              key={name}
              slot={null}
              onPress={() => {
                onDone();
                onPress();
              }}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
    </ToastContent>
  );
}
