import { storyFileEndings } from '@shared/article/intake/files/story-file-type';

const hearers = new Set<(file: File) => void>();

/** Hands a file to the part of the window that imports; the menus and the drop do. */
export function offerFile(file: File): void {
  for (const hear of hearers) hear(file);
}

/** @returns a function that stops listening */
export function hearFiles(hear: (file: File) => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Asks the person for a file that another program wrote. */
export function askForFile(): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = storyFileEndings.join(',');
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file !== undefined) offerFile(file);
  });
  field.click();
}
