import type { BrowserWindow } from 'electron';

/** How long a window may take to hand over what is typed, in milliseconds. */
const patience = 2000;

export interface ClosingParts {
  /** Asks the window to hand over what is typed. */
  readonly ask: (window: BrowserWindow) => void;
  /** Makes what was handed over outlive a power cut; never rejects. */
  readonly flush: () => Promise<void>;
}

export interface Closing {
  readonly watch: (window: BrowserWindow) => void;
  /** The window with this id of contents has handed over everything. */
  readonly ready: (window: number) => void;
}

/** A window closes only after it has handed over what is typed, or has had its time. */
export function createClosing({ ask, flush }: ClosingParts): Closing {
  const waiting = new Map<number, () => void>();
  const handedOver = (window: BrowserWindow) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      waiting.set(window.webContents.id, () => {
        clearTimeout(timer);
        resolve();
      });
      ask(window);
    });
  const close = async (window: BrowserWindow) => {
    const { id } = window.webContents;
    if (waiting.has(id)) return;
    await handedOver(window);
    await flush();
    waiting.delete(id);
    window.destroy();
  };
  return {
    ready: (window) => waiting.get(window)?.(),
    watch: (window) =>
      window.on('close', (event) => {
        event.preventDefault();
        void close(window);
      }),
  };
}
