import type { Page } from '@playwright/test';

/** A picture file as somebody drags it out of a folder. */
export interface PictureFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

interface Bringing {
  readonly how: 'drop' | 'paste';
  readonly files: readonly PictureFile[];
}

/** Brings files to an element of the sheet as the system does: in the middle of it. */
async function bring(window: Page, selector: string, { how, files }: Bringing): Promise<void> {
  const texts = files.map(({ bytes, ...file }) => ({ ...file, text: bytes.toString('base64') }));
  await window.locator(selector).last().scrollIntoViewIfNeeded();
  await window.evaluate(
    ([place, kind, brought]) => {
      const data = new DataTransfer();
      for (const { name, type, text } of brought) {
        const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        data.items.add(new File([content], name, { type }));
      }
      const target = [...document.querySelectorAll(place)].at(-1);
      if (target === undefined) throw new Error(`Nowhere: ${place}`);
      const box = target.getBoundingClientRect();
      const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
      const init = { bubbles: true, cancelable: true };
      if (kind === 'paste')
        target.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }));
      else
        for (const name of ['dragover', 'drop'])
          target.dispatchEvent(
            new DragEvent(name, { ...init, dataTransfer: data, clientX, clientY }),
          );
    },
    [selector, how, texts] as const,
  );
}

export function dropPictures(
  window: Page,
  selector: string,
  files: readonly PictureFile[],
): Promise<void> {
  return bring(window, selector, { how: 'drop', files });
}

export function pastePicture(window: Page, file: PictureFile): Promise<void> {
  return bring(window, '.ProseMirror', { how: 'paste', files: [file] });
}
