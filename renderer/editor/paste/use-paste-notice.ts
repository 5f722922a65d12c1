import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import type { IntakeWarning } from '@shared/article/intake/intake';
import { useToasts } from '../../ui/use-toasts';
import { useWords } from '../../words/use-words';

/** Says what did not come in with a paste: it was left where it was, not lost without a word. */
export function usePasteNotice(editor: Editor): void {
  const t = useWords('imports');
  const toasts = useToasts();
  useEffect(() => {
    const tell = ({ warnings }: { readonly warnings: readonly IntakeWarning[] }) => {
      const text = warnings.map(({ kind, count }) => t(`lost.${kind}`, { count })).join(' ');
      toasts.show({ kind: 'info', title: t('pasted'), text });
    };
    editor.on('leftBehind', tell);
    return () => {
      editor.off('leftBehind', tell);
    };
  }, [editor, t, toasts]);
}
