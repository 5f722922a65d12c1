import type { Editor } from '@tiptap/react';
import { useEffect, useState, type ReactElement } from 'react';
import { isSafeUrl } from '@shared/article/safe-url';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import { holdWords } from '../extensions/held-words';
import { linkAt, removeLink, setLink, wordsToLink } from '../toolbar/link-edits';
import { toolState } from '../toolbar/tool-state';
import { rectOf } from './floating-box';
import styles from './menus.module.css';
import { TextPopover } from './text-popover';

/** Asks for the address of a link, below the words that it is for. */
export function LinkPopover({ editor }: { readonly editor: Editor }): ReactElement | null {
  const t = useWords('editor');
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const open = () => setIsOpen(toolState(editor.state, editor.isEditable).canMark);
    editor.on('linkAsked', open);
    return () => void editor.off('linkAsked', open);
  }, [editor]);
  if (!isOpen) return null;
  const close = () => {
    setIsOpen(false);
    requestAnimationFrame(() => editor.view.focus());
  };
  const anchor = () => {
    const { from, to } = wordsToLink(editor.state);
    return rectOf(editor.view, from, to);
  };
  return (
    <TextPopover label={t('link')} anchor={anchor} onClose={close}>
      <LinkForm editor={editor} onClose={close} />
    </TextPopover>
  );
}

interface LinkFormProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

function LinkForm({ editor, onClose }: LinkFormProps): ReactElement {
  const t = useWords('editor');
  const [before] = useState(() => linkAt(editor.state));
  const [address, setAddress] = useState(before?.href ?? '');
  const [error, setError] = useState<string | null>(null);
  useHeldWords(editor);
  const put = () => {
    const complete = withScheme(address);
    if (!isSafeUrl(complete)) {
      setError(t('linkRefused'));
      return;
    }
    setLink(editor, complete, t('linkFallback'));
    onClose();
  };
  const remove = () => {
    removeLink(editor);
    onClose();
  };
  return (
    <>
      <TextField
        label={t('linkAddress')}
        value={address}
        onChange={(typed) => {
          setAddress(typed);
          setError(null);
        }}
        hint={t('linkHint')}
        error={error}
        isLtr
        autoFocus
        onEnter={put}
      />
      <div className={styles['decisions']}>
        {before !== null && (
          <Button kind="danger" onPress={remove}>
            {t('unlink')}
          </Button>
        )}
        <Button kind="primary" onPress={put}>
          {t('linkDone')}
        </Button>
      </div>
    </>
  );
}

/** What the link is about stays marked while its address is typed. */
function useHeldWords(editor: Editor): void {
  useEffect(() => {
    const { view } = editor;
    view.dispatch(holdWords(view.state.tr, wordsToLink(view.state)));
    return () => {
      if (!view.isDestroyed) view.dispatch(holdWords(view.state.tr, null));
    };
  }, [editor]);
}

/** People paste `site.example/page`: an address without a scheme means the secure one. */
export function withScheme(typed: string): string {
  const address = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  if (/^[^\s@/]+@[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/]+\.[^\s/]+/.test(address) ? `https://${address}` : address;
}
