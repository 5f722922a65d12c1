import { CircleAlert, HardDrive } from 'lucide-react';
import type { ReactElement } from 'react';
import { Icon } from '../ui/icon';
import { useAgo } from '../words/use-ago';
import { useWords } from '../words/use-words';
import type { DraftSession } from './line/draft-session';
import styles from './save-line.module.css';
import { useSaveState } from './use-save-state';

/** Where the text on the screen is: the first thing in the status line. */
export function SaveLine({ session }: { readonly session: DraftSession }): ReactElement {
  const t = useWords('editor');
  const state = useSaveState(session);
  const isKept = state.kind === 'not-saved';
  return (
    <span className={isKept ? styles.kept : styles.saved} role={isKept ? 'alert' : undefined}>
      <Icon of={isKept ? CircleAlert : HardDrive} size="s" />
      {state.kind === 'saved' && <SavedSince at={state.at} />}
      {state.kind === 'saving' && t('saving')}
      {isKept && <NotSaved code={state.code} />}
    </span>
  );
}

function SavedSince({ at }: { readonly at: number }): ReactElement {
  const t = useWords('editor');
  return <span>{t('saved', { ago: useAgo(at) })}</span>;
}

/** Whatever the reason, the text is where it was typed. */
function NotSaved({ code }: { readonly code: string }): ReactElement {
  const t = useWords('editor');
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE_FULL':
      return <span>{t('notSaved.full')}</span>;
    case 'read-only':
      return <span>{t('notSaved.published')}</span>;
    case 'invalid':
    case 'out-of-step':
    case 'not-found':
      return <span>{t('notSaved.stopped')}</span>;
    default:
      return <span>{t('notSaved.retrying', { code })}</span>;
  }
}
