import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { textBounds, textFaces, usualText, type TextSetting } from '@shared/ipc/comfort';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import { Slider } from '../../ui/slider';
import { useWords } from '../../words/use-words';
import { FaceChoice } from '../comfort/face-choice';
import { loadFace } from '../comfort/load-face';
import { useComfort } from '../comfort/use-comfort';
import styles from './text-appearance.module.css';

/** The type of the sheet in this window; the text changes behind the panel while one chooses. */
export function TextAppearance(): ReactElement {
  const t = useWords('comfort');
  return (
    <span className={styles.button}>
      <Popover
        label={t('text')}
        trigger={<IconButton letter={t('textLetter')} label={t('text')} />}
      >
        <TextForm />
      </Popover>
    </span>
  );
}

function TextForm(): ReactElement {
  const t = useWords('comfort');
  const { comfort, change, preview } = useComfort();
  const { text } = comfort;
  const keep = useEffectEvent(() => change({}));
  // Kept when the panel closes: an answer on its way would undo the next step of a slider.
  useEffect(() => () => keep(), []);
  useEffect(() => {
    for (const face of textFaces) void loadFace(face);
  }, []);
  const set = (part: Partial<TextSetting>) => preview({ text: { ...text, ...part } });
  return (
    <>
      <FaceChoice value={text.face} onChange={(face) => set({ face })} />
      <Measures text={text} onChange={set} />
      <p className={styles.note}>{t('textOnly')}</p>
      <Button onPress={() => preview({ text: usualText })}>{t('resetText')}</Button>
    </>
  );
}

interface MeasuresProps {
  readonly text: TextSetting;
  readonly onChange: (part: Partial<TextSetting>) => void;
}

function Measures({ text, onChange }: MeasuresProps): ReactElement {
  const t = useWords('comfort');
  const [usualColumn] = useState(columnOfTheWindow);
  const slider = (name: 'size' | 'line' | 'column', value: number) => ({
    ...textBounds[name],
    value,
    label: t(name),
    onChange: (moved: number) => onChange({ [name]: moved }),
  });
  return (
    <>
      <Slider {...slider('size', text.size)} step={1} />
      <Slider {...slider('line', text.line)} step={0.1} format={{ minimumFractionDigits: 1 }} />
      <Slider
        {...slider('column', text.column ?? usualColumn)}
        step={8}
        format={{ useGrouping: false }}
      />
    </>
  );
}

/** How wide the sheet is while nobody has said otherwise, in pixels. */
function columnOfTheWindow(): number {
  const measure = getComputedStyle(document.documentElement).getPropertyValue('--measure');
  return Number.parseFloat(measure);
}
