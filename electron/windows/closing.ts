import type { BrowserWindow } from 'electron';

/** How long a page may take to say anything at all when its window is to close, in milliseconds. */
const patience = 5000;

type Answer = 'ready' | 'keep' | 'silent';

export interface ClosingParts {
  /** Asks the window to hand over what is typed. */
  readonly ask: (window: BrowserWindow) => void;
  /** Makes what was handed over outlive a power cut; never rejects. */
  readonly flush: () => Promise<void>;
}

/** Windows are named by the id of their contents. */
export interface Closing {
  readonly watch: (window: BrowserWindow) => void;
  /** It has handed over everything. */
  readonly ready: (window: number) => void;
  /** It has text that the disk does not take: it stays, and asks the person. */
  readonly keep: (window: number) => void;
  /** The person has decided to close it without. */
  readonly closeAnyway: (window: number) => void;
}

/** A window closes only after it has handed over what is typed, or when its page is silent. */
export function createClosing({ ask, flush }: ClosingParts): Closing {
  const watched = new Map<number, BrowserWindow>();
  const waiting = new Map<number, (answer: Answer) => void>();
  const answered = (window: BrowserWindow) =>
    new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => resolve('silent'), patience);
      waiting.set(window.webContents.id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      ask(window);
    });
  const end = async (window: BrowserWindow) => {
    await flush();
    if (!window.isDestroyed()) window.destroy();
  };
  const close = async (window: BrowserWindow) => {
    const { id } = window.webContents;
    if (waiting.has(id)) return;
    const answer = await answered(window);
    if (answer !== 'keep') await end(window);
    waiting.delete(id);
  };
  return {
    ready: (window) => waiting.get(window)?.('ready'),
    keep: (window) => waiting.get(window)?.('keep'),
    closeAnyway: (window) => {
      const closed = watched.get(window);
      if (closed !== undefined) void end(closed);
    },
    watch: (window) => {
      const { id } = window.webContents;
      watched.set(id, window);
      window.on('closed', () => watched.delete(id));
      window.on('close', (event) => {
        event.preventDefault();
        void close(window);
      });
    },
  };
}
