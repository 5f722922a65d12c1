import { useEffect, useState, type ReactElement } from 'react';
import { ask } from '../bridge';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import styles from './parcels.module.css';

/** What the bridge takes in one piece; see the call. */
const mostBytes = 100 * 1024 * 1024;

/** Anywhere in the window: a story file that is dropped opens. Other files are the sheet's. */
export function ParcelDrop(): ReactElement | null {
  const t = useWords('parcels');
  const take = useTake();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const stops = [
      listen('dragover', (event) => {
        if (!mayBeParcel(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setIsOver(true);
      }),
      listen('dragleave', ({ relatedTarget }) => {
        if (relatedTarget === null) setIsOver(false);
      }),
      listen('drop', (event) => {
        setIsOver(false);
        const parcels = parcelsIn(event);
        if (parcels.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        for (const parcel of parcels) void take(parcel);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  });
  return isOver ? <div className={styles.drop}>{t('dropHere')}</div> : null;
}

function listen(
  name: 'dragover' | 'dragleave' | 'drop',
  hear: (event: DragEvent) => void,
): () => void {
  // Before the sheet hears of it, which would take the file for a picture.
  window.addEventListener(name, hear, { capture: true });
  return () => window.removeEventListener(name, hear, { capture: true });
}

/** While it is dragged a file has a type and no name, and a story file's type is nobody else's. */
function mayBeParcel({ dataTransfer }: DragEvent): boolean {
  return [...(dataTransfer?.items ?? [])].some(
    ({ kind, type }) => kind === 'file' && (type === '' || type === 'application/x-tahrir'),
  );
}

function parcelsIn({ dataTransfer }: DragEvent): readonly File[] {
  return [...(dataTransfer?.files ?? [])].filter(({ name }) =>
    name.toLowerCase().endsWith('.tahrir'),
  );
}

function useTake(): (file: File) => Promise<void> {
  const t = useWords('parcels');
  const toasts = useToasts();
  return async (file) => {
    if (file.size > mostBytes) {
      toasts.show({ kind: 'danger', title: t('notDropped'), text: t('tooLargeToDrop') });
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const taken = await ask('parcels.drop', { name: file.name, bytes });
    if (taken.ok) return;
    const { code } = taken.refusal;
    toasts.show({ kind: 'danger', title: t('notDropped'), text: t('why.not-stored', { code }) });
  };
}
