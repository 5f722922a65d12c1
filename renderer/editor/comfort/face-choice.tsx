import type { ReactElement } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { textFaces, type TextFace } from '@shared/ipc/comfort';
import { classes } from '../../ui/classes';
import { useWords } from '../../words/use-words';
import styles from './face-choice.module.css';
import { families } from './text-style';

interface FaceChoiceProps {
  readonly value: TextFace;
  readonly onChange: (face: TextFace) => void;
}

/** The faces that ship with the app, each under its name and in its own letters. */
export function FaceChoice({ value, onChange }: FaceChoiceProps): ReactElement {
  const t = useWords('comfort');
  const choose = (id: string) => {
    const face = textFaces.find((one) => one === id);
    if (face !== undefined) onChange(face);
  };
  return (
    <RadioGroup className={classes(styles.group)} value={value} onChange={choose}>
      <Label className={classes(styles.label)}>{t('face')}</Label>
      <div className={styles.faces}>
        {textFaces.map((face) => (
          <RadioField key={face} value={face} className={classes(styles.field)}>
            <RadioButton className={classes(styles.face)}>
              <span className={styles.name}>{t(`face.${face}`)}</span>
              <span
                className={styles.sample}
                style={{ fontFamily: families[face] }}
                lang="ar"
                dir="rtl"
                aria-hidden
              >
                {t('sample')}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
