import { useId, type ReactElement } from 'react';
import styles from './crop-frame.module.css';

interface RangeFieldProps {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly from: number; readonly to: number; readonly step: number };
  readonly onChange: (value: number) => void;
}

/** A measure that is pushed along a line. */
export function RangeField({ label, value, range, onChange }: RangeFieldProps): ReactElement {
  const id = useId();
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={range.from}
        max={range.to}
        step={range.step}
        value={value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
