import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { shortestPassphrase } from '@shared/ipc/profile-calls';
import type { Profile } from '@shared/newsroom/newsroom';
import { ask } from '../../bridge';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useToasts } from '../../ui/use-toasts';
import { useWords } from '../../words/use-words';
import styles from '../settings-dialog.module.css';

const nothing = { current: '', next: '', again: '' };
type Typed = typeof nothing;
type Wrong = 'current' | 'short' | 'unlike' | null;

/** Puts a passphrase before one's own name, changes it, or takes it away. */
export function LockForm({ me }: { readonly me: Profile }): ReactElement {
  const t = useWords('people');
  const [typed, setTyped] = useState<Typed>(nothing);
  const [wrong, setWrong] = useState<Wrong>(null);
  const lock = useLock(me, setWrong);
  const set = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part });
    setWrong(null);
  };
  const change = () => {
    if (typed.next.length < shortestPassphrase) setWrong('short');
    else if (typed.next !== typed.again) setWrong('unlike');
    else lock(typed.current, typed.next);
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('mine')}</h3>
      <p className={styles.text}>{t('mineText')}</p>
      {me.isLocked && (
        <TextField
          label={t('current')}
          value={typed.current}
          onChange={(current) => set({ current })}
          error={wrong === 'current' ? t('currentWrong') : null}
          isSecret
        />
      )}
      <TextField
        label={t('next')}
        value={typed.next}
        onChange={(next) => set({ next })}
        error={wrong === 'short' ? t('tooShort') : null}
        isSecret
      />
      <TextField
        label={t('again')}
        value={typed.again}
        onChange={(again) => set({ again })}
        error={wrong === 'unlike' ? t('notAlike') : null}
        onEnter={change}
        isSecret
      />
      <div className={styles.buttons}>
        {me.isLocked && <Button onPress={() => lock(typed.current, null)}>{t('unlock')}</Button>}
        <Button onPress={change}>{me.isLocked ? t('change') : t('lock')}</Button>
      </div>
    </section>
  );
}

function useLock(
  { isLocked }: Profile,
  onWrong: (wrong: Wrong) => void,
): (current: string, next: string | null) => void {
  const t = useWords('people');
  const answers = useQueryClient();
  const toasts = useToasts();
  const lock = async (current: string, next: string | null) => {
    const locked = await ask('profiles.lock', { current: isLocked ? current : null, next });
    if (!locked.ok) {
      onWrong('current');
      return;
    }
    answers.setQueryData(['desk.state', null], locked.value);
    toasts.show({ kind: 'good', title: next === null ? t('unlockDone') : t('lockDone') });
  };
  return (current, next) => void lock(current, next);
}
