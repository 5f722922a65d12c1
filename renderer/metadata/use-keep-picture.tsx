import { useRef, useState, type ReactElement, type Ref } from 'react';
import type { Edit } from '@shared/article/edits/edit';
import { placeLeadPicture } from '@shared/article/edits/lead-picture';
import type { PictureRefusal } from '@shared/ipc/calls';
import { ask } from '../bridge';
import { isReadable } from './is-readable';

/** A file that did not become the picture. */
export interface PictureTrouble {
  readonly file: string;
  readonly refusal: PictureRefusal;
}

export interface KeepPicture {
  readonly isKeeping: boolean;
  readonly problem: PictureTrouble | null;
  /** Asks the person for a file. */
  readonly choose: () => void;
  readonly keep: (file: File) => void;
  /** Must be rendered somewhere: it is what opens the system's file window. */
  readonly input: ReactElement;
}

/** Takes a file into the store and then into the story; a refused file changes neither. */
export function useKeepPicture(edit: Edit): KeepPicture {
  const input = useRef<HTMLInputElement>(null);
  const [isKeeping, setIsKeeping] = useState(false);
  const [problem, setProblem] = useState<PictureTrouble | null>(null);
  const keep = async (file: File) => {
    setIsKeeping(true);
    setProblem(null);
    const kept = await keepFile(file).finally(() => setIsKeeping(false));
    if (!kept.ok) {
      setProblem({ file: file.name, refusal: kept.refusal });
      return;
    }
    const { sha256: media, width, height } = kept.value;
    edit((tr) => placeLeadPicture(tr, { media, width, height }));
  };
  return {
    isKeeping,
    problem,
    choose: () => input.current?.click(),
    keep: (file) => void keep(file),
    input: <FileInput ref={input} onFile={(file) => void keep(file)} />,
  };
}

/** Decoded here first, in the sandbox: nothing that a picture file carries reaches the main process unread. */
async function keepFile(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!(await isReadable(file))) return { ok: false, refusal: { kind: 'not-a-picture' } } as const;
  return ask('pictures.keep', { bytes });
}

interface FileInputProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly onFile: (file: File) => void;
}

function FileInput({ ref, onFile }: FileInputProps): ReactElement {
  return (
    <input
      ref={ref}
      type="file"
      accept="image/*"
      hidden
      data-field-input="picture-file"
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        event.currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
