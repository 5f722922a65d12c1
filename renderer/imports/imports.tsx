import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { storyFileType } from '@shared/article/intake/files/story-file-type';
import type { DraftId } from '@shared/ids';
import { useWords } from '../words/use-words';
import { hearFiles, offerFile } from './asked-file';
import type { InsertBlocks } from './import-dialog';
import styles from './imports.module.css';

const ImportDialog = lazy(async () => ({
  default: (await import('./import-dialog')).ImportDialog,
}));

interface ImportsProps {
  readonly insert: InsertBlocks | null;
  readonly onOpen: (draft: DraftId) => void;
}

/** Files of other programs, asked for by a menu or dropped anywhere in the window. */
export function Imports({ insert, onOpen }: ImportsProps): ReactElement {
  const t = useWords('imports');
  const [file, setFile] = useState<File | null>(null);
  const isOver = useDrop();
  useEffect(() => hearFiles(setFile), []);
  return (
    <>
      {isOver && <div className={styles.drop}>{t('dropHere')}</div>}
      <Suspense>
        {file !== null && (
          <ImportDialog {...{ file, insert, onOpen }} onClose={() => setFile(null)} />
        )}
      </Suspense>
    </>
  );
}

/** Whether a file that may be imported is held over the window now. */
function useDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!mayBeStory(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const [file] = [...(event.dataTransfer?.files ?? [])].filter(
        ({ name }) => storyFileType(name) !== null,
      );
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      offerFile(file);
    };
    // Before the sheet hears of it, which would take the file for a picture.
    window.addEventListener('dragover', over, { capture: true });
    window.addEventListener('dragleave', leave, { capture: true });
    window.addEventListener('drop', drop, { capture: true });
    return () => {
      window.removeEventListener('dragover', over, { capture: true });
      window.removeEventListener('dragleave', leave, { capture: true });
      window.removeEventListener('drop', drop, { capture: true });
    };
  }, []);
  return isOver;
}

/** While it is dragged a file has a type and no name. */
const types =
  /^(?:text\/(?:plain|html|markdown)|application\/vnd\.openxmlformats.+wordprocessing.+)$/;

function mayBeStory({ dataTransfer }: DragEvent): boolean {
  return [...(dataTransfer?.items ?? [])].some(
    ({ kind, type }) => kind === 'file' && types.test(type),
  );
}
