import type { Editor } from '@tiptap/react';
import { useEffect, useState, type ReactElement } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import type { AskedBlock } from './block-choices';
import { cardAddress, putCard, selectedCard, type Card } from './embed-edits';
import styles from '../menus/menus.module.css';

/** Asks for the address and the title of a card that points at another site. */
export function EmbedDialog({ editor }: { readonly editor: Editor }): ReactElement | null {
  const [card, setCard] = useState<Card | null>(null);
  useEffect(() => {
    const open = (block: AskedBlock) => {
      if (block === 'embed') setCard(selectedCard(editor.state) ?? { url: '', title: '' });
    };
    editor.on('blockAsked', open);
    return () => void editor.off('blockAsked', open);
  }, [editor]);
  if (card === null) return null;
  const close = () => {
    setCard(null);
    requestAnimationFrame(() => editor.view.focus());
  };
  return <CardDialog {...{ editor, card }} onClose={close} />;
}

interface CardDialogProps {
  readonly editor: Editor;
  readonly card: Card;
  readonly onClose: () => void;
}

function CardDialog({ editor, card, onClose }: CardDialogProps): ReactElement {
  const t = useWords('blocks');
  const [url, setUrl] = useState(card.url);
  const [title, setTitle] = useState(card.title);
  const [isRefused, setIsRefused] = useState(false);
  const put = () => {
    const address = cardAddress(url);
    setIsRefused(address === null);
    if (address === null) return;
    editor.view.dispatch(putCard(editor.state, { url: address, title: title.trim() }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('embedTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onPress={put}>
            {card.url === '' ? t('embedDone') : t('embedSave')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={t('embedAddress')}
          value={url}
          onChange={(typed) => {
            setUrl(typed);
            setIsRefused(false);
          }}
          hint={t('embedHint')}
          error={isRefused ? t('embedRefused') : null}
          isLtr
          autoFocus
          onEnter={put}
        />
        <TextField
          label={t('embedName')}
          value={title}
          onChange={setTitle}
          hint={t('embedNameHint')}
          lang="ar"
          dir="auto"
          onEnter={put}
        />
      </div>
    </Dialog>
  );
}
