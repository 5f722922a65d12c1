import { Send } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { isMac } from '../bridge';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { shortcutKeys } from '../ui/shortcut-keys';
import { useWords } from '../words/use-words';
import styles from './card.module.css';
import type { CommentFrame } from './comment-frame';
import { changeComments, useComments, type Composing } from './comments-state';
import { RemarkField } from './remark-field';
import { useAboutName } from './use-about-name';

interface ComposerProps {
  readonly frame: CommentFrame;
  readonly composing: Composing;
}

/** A comment while it is written. It stays until it is sent or given up. */
export function Composer({ frame, composing }: ComposerProps): ReactElement {
  const { draft, desk, acts, toText } = frame;
  const t = useWords('comments');
  const field = useRef<HTMLTextAreaElement>(null);
  const { about, text, blocking } = composing;
  const name = useAboutName()(about);
  const isLost = about.anchor.kind === 'words' && about.place === null;
  useWantedFocus(draft, field);
  const change = (part: Partial<Composing>) =>
    changeComments(draft, { composing: { ...composing, ...part } });
  return (
    <section className={styles['composer']} aria-label={name}>
      <p className={styles['about']}>{name}</p>
      <RemarkField
        ref={field}
        label={t('text')}
        placeholder={t('placeholder')}
        value={text}
        people={desk.profiles}
        onChange={(value) => change({ text: value })}
        onSend={() => void acts.send()}
        onEscape={toText}
      />
      {isLost && <p className={styles['lost']}>{t('lostWords')}</p>}
      <Checkbox size="s" isSelected={blocking} onChange={(value) => change({ blocking: value })}>
        {t('blocks')}
      </Checkbox>
      <div className={styles['foot']}>
        <span className={styles['hint']}>
          {text.trim() === ''
            ? t('keys', { keys: shortcutKeys('Ctrl Enter', isMac()) })
            : t('kept')}
        </span>
        <Button
          kind="quiet"
          onPress={() => {
            changeComments(draft, { composing: null });
            toText();
          }}
        >
          {t('cancel')}
        </Button>
        <Button kind="primary" icon={Send} onPress={() => void acts.send()}>
          {t('send')}
        </Button>
      </div>
    </section>
  );
}

function useWantedFocus(
  draft: CommentFrame['draft'],
  field: React.RefObject<HTMLTextAreaElement | null>,
): void {
  const { wanted } = useComments(draft);
  useEffect(() => {
    if (wanted?.kind !== 'composer') return;
    changeComments(draft, { wanted: null });
    // The menu that asked for it gives the focus back to the text first.
    requestAnimationFrame(() => field.current?.focus());
  }, [draft, wanted, field]);
}
