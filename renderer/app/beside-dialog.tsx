import { useDeferredValue, useRef, useState, type ReactElement } from 'react';
import type { OpenDesk } from '@shared/ipc/desk-state';
import { useAnswer } from '../bridge/use-answer';
import { DraftRow } from '../drafts/draft-row';
import { focusFirstRow, moveAmongRows } from '../drafts/rows';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SearchField } from '../ui/search-field';
import { useWords } from '../words/use-words';
import styles from './beside-dialog.module.css';
import type { OpenDraft } from './use-open-draft';

interface BesideDialogProps {
  readonly desk: OpenDesk;
  readonly openDraft: OpenDraft;
  readonly onClose: () => void;
}

/** Which draft comes beside the story that is open. */
export function BesideDialog({ desk, openDraft, onClose }: BesideDialogProps): ReactElement {
  const t = useWords('comfort');
  const drafts = useWords('drafts');
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const { data = [] } = useAnswer('drafts.list', { words });
  const others = data.filter(({ draft }) => !openDraft.shown.includes(draft));
  const list = useRef<HTMLUListElement>(null);
  const open: OpenDraft['openBeside'] = (draft) => {
    onClose();
    // The dialog gives the focus back as it closes; the story beside takes it from there.
    setTimeout(() => openDraft.openBeside(draft), 100);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('besideTitle')}
      footer={<Button onPress={onClose}>{t('besideCancel')}</Button>}
    >
      <SearchField
        label={drafts('search')}
        value={typed}
        onChange={setTyped}
        onArrowDown={() => focusFirstRow(list.current)}
      />
      <ul className={styles.list} ref={list} onKeyDown={moveAmongRows}>
        {others.map((draft) => (
          <li key={draft.draft}>
            <DraftRow
              {...{ draft, desk }}
              isCurrent={false}
              hasGlyph
              onOpen={open}
              onOpenBeside={open}
            />
          </li>
        ))}
      </ul>
      {others.length === 0 && <p role="status">{t('besideNone')}</p>}
    </Dialog>
  );
}
