import { useState, type ReactElement } from 'react';
import { changeSource } from '@shared/article/edits/sources';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import type { SourceRowProps } from './source-row';
import styles from './source-row.module.css';
import { isWebAddress } from './web-address';

interface SourceAddressProps extends SourceRowProps {
  readonly onClose: () => void;
}

/** Nothing half-typed enters the story: an address is saved when it is one, or emptied. */
export function SourceAddress(props: SourceAddressProps): ReactElement {
  const t = useWords('metadata');
  const [address, setAddress] = useState(props.source.url);
  const [isWrong, setIsWrong] = useState(false);
  const save = () => {
    const url = address.trim();
    if (url !== '' && !isWebAddress(url)) {
      setIsWrong(true);
      return;
    }
    props.edit((tr) => changeSource(tr, props.index, { url }));
    props.onClose();
  };
  return (
    <div className={styles.form}>
      <TextField
        label={t('address')}
        value={address}
        onChange={(typed) => {
          setAddress(typed);
          setIsWrong(false);
        }}
        error={isWrong ? t('addressWrong') : null}
        onEnter={save}
        isLtr
        autoFocus
        placeholder="https://"
        fieldName="source-address"
      />
      <div className={styles.buttons}>
        <Button kind="quiet" onPress={props.onClose}>
          {t('cancel')}
        </Button>
        <Button onPress={save}>{t('save')}</Button>
      </div>
    </div>
  );
}
