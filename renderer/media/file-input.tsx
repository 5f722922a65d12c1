import type { ReactElement, Ref } from 'react';

interface FileInputProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isMultiple: boolean;
  /** Name by which others find it: `data-field-input`. */
  readonly name: string;
}

/** Never seen: a button presses it, and the system's own file window opens. */
export function FileInput({ ref, onFiles, isMultiple, name }: FileInputProps): ReactElement {
  return (
    <input
      ref={ref}
      type="file"
      accept="image/*"
      multiple={isMultiple}
      hidden
      data-field-input={name}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        event.currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
