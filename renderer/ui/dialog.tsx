import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words/use-words';
import { classes } from './classes';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons: the secondary ones, then the primary. */
  readonly footer?: ReactNode;
  /** `screen` keeps its size whatever is in it, and leaves scrolling to what is in it. */
  readonly size?: 'm' | 'l' | 'screen';
  readonly role?: 'dialog' | 'alertdialog';
}

const sizes = { l: styles.large, screen: styles.screen };

/** Something that must be decided before anything else goes on. */
export function Dialog(props: DialogProps): ReactElement {
  const { isOpen, onClose, title, children, footer, size = 'm', role = 'dialog' } = props;
  const t = useWords('ui');
  return (
    <ModalOverlay
      className={classes(styles.scrim)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classes(styles.frame, size !== 'm' && sizes[size])}>
        <AriaDialog className={classes(styles.dialog)} role={role}>
          <header className={styles.head}>
            <Heading slot="title" className={classes(styles.title)}>
              {title}
            </Heading>
            <IconButton icon={X} label={t('close')} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
