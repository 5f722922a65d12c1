import type { Editor } from '@tiptap/react';
import { Link } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import { isSafeUrl } from '@shared/article/safe-url';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import { holdWords } from '../extensions/held-words';
import styles from './editor-toolbar.module.css';
import { linkAt, removeLink, setLink, wordsToLink } from './link-edits';
import type { ToolState } from './tool-state';

interface LinkButtonProps {
  readonly editor: Editor;
  readonly tools: ToolState;
}

/** A link for the selected words, or for the word that the caret is in. */
export function LinkButton({ editor, tools }: LinkButtonProps): ReactElement {
  const t = useWords('editor');
  const [isOpen, setIsOpen] = useState(false);
  const { canMark } = tools;
  useEffect(() => {
    const open = () => setIsOpen(canMark);
    editor.on('linkAsked', open);
    return () => void editor.off('linkAsked', open);
  }, [editor, canMark]);
  const close = () => {
    setIsOpen(false);
    requestAnimationFrame(() => editor.view.focus());
  };
  return (
    <Popover
      label={t('link')}
      isOpen={isOpen}
      onOpenChange={(open) => (open ? setIsOpen(true) : close())}
      placement="bottom start"
      trigger={
        <IconButton
          icon={Link}
          label={t('link')}
          shortcut="Ctrl K"
          isPressed={tools.isLink}
          isDisabled={!canMark}
        />
      }
    >
      <LinkForm editor={editor} onClose={close} />
    </Popover>
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
function withScheme(typed: string): string {
  const address = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  if (/^[^\s@/]+@[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/]+\.[^\s/]+/.test(address) ? `https://${address}` : address;
}
