import type { ReactElement } from 'react';
import { Label } from 'react-aria-components/Label';
import {
  Slider as AriaSlider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components/Slider';
import { classes } from './classes';
import field from './field.module.css';
import styles from './slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** With each step of a movement. */
  readonly onChange: (value: number) => void;
  readonly format?: Intl.NumberFormatOptions;
}

/** A measure that is judged by eye while it changes. */
export function Slider(props: SliderProps): ReactElement {
  const { label, value, least, most, step, onChange, format } = props;
  const one = (moved: number | number[]) =>
    typeof moved === 'number' ? moved : (moved[0] ?? value);
  return (
    <AriaSlider
      className={classes(styles.slider)}
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      onChange={(moved) => onChange(one(moved))}
      {...(format && { formatOptions: format })}
    >
      <Label className={classes(field.label)}>{label}</Label>
      <SliderOutput className={classes(styles.value)} />
      <SliderTrack className={classes(styles.track)}>
        <SliderThumb className={classes(styles.thumb)} />
      </SliderTrack>
    </AriaSlider>
  );
}
