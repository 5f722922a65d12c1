import { useRef, useState, type ReactElement } from 'react';
import type { BroughtPicture } from '@shared/article/edits/insert-pictures';
import { FileInput } from './file-input';
import type { PictureTrouble } from './keep-file';
import { keepSeveral } from './keep-several';

export interface KeepPicture {
  readonly isKeeping: boolean;
  readonly problem: PictureTrouble | null;
  /** Asks the person for files. */
  readonly choose: () => void;
  readonly keep: (files: readonly File[]) => void;
  /** Must be rendered somewhere: it is what opens the system's file window. */
  readonly input: ReactElement;
}

interface KeepOptions {
  readonly take: (kept: readonly BroughtPicture[]) => void;
  readonly isMultiple?: boolean;
}

/** Takes files into the store and then into the story; a refused file changes neither. */
export function useKeepPicture({ take, isMultiple = false }: KeepOptions): KeepPicture {
  const input = useRef<HTMLInputElement>(null);
  const [isKeeping, setIsKeeping] = useState(false);
  const [problem, setProblem] = useState<PictureTrouble | null>(null);
  const keep = async (files: readonly File[]) => {
    setIsKeeping(true);
    setProblem(null);
    const wanted = isMultiple ? files : files.slice(0, 1);
    const { pictures, troubles } = await keepSeveral(wanted).finally(() => setIsKeeping(false));
    setProblem(troubles[0] ?? null);
    if (pictures.length > 0) take(pictures);
  };
  const onFiles = (files: readonly File[]) => void keep(files);
  return {
    isKeeping,
    problem,
    choose: () => input.current?.click(),
    keep: onFiles,
    input: <FileInput {...{ ref: input, onFiles, isMultiple }} name="picture-file" />,
  };
}
