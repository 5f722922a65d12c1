import type { ReactElement, RefObject } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { Queue } from '../drafts/queue';
import { useWords } from '../words/use-words';
import styles from './desk.module.css';
import { Drawer } from './drawer';
import { QueueMenu } from './queue-menu';
import { shortcuts } from './keyboard-map';
import type { OpenDraft } from './use-open-draft';

interface QueueDrawerProps {
  readonly desk: OpenDesk;
  readonly draft: OpenDraft;
  readonly isQueueOpen: boolean;
  readonly isDrawer: boolean;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
}

/** The queue: beside the text, or over it in a narrow window until a draft is chosen. */
export function QueueDrawer(props: QueueDrawerProps): ReactElement {
  const { desk, draft, isQueueOpen, isDrawer, searchField, onClose } = props;
  const t = useWords('frame');
  return (
    <Drawer
      className={styles.queue}
      label={t('showDrafts')}
      isOpen={isQueueOpen || !isDrawer}
      isDrawer={isDrawer}
      onClose={onClose}
    >
      <Queue
        desk={desk}
        current={draft.current}
        onOpen={(chosen) => {
          draft.open(chosen);
          onClose();
        }}
        onOpenBeside={(chosen) => {
          draft.openBeside(chosen);
          onClose();
        }}
        onNew={() => {
          draft.create();
          onClose();
        }}
        newShortcut={shortcuts['new-draft']}
        searchField={searchField}
        menu={<QueueMenu />}
      />
    </Drawer>
  );
}
