import { z } from 'zod';
import { refused } from '@shared/result';
import { writeTextFile } from '../desk/write-text-file';
import type { HandlersOf } from './handler';
import { nothing } from './input-schemas';

/** What the windows do for the page in them; each is named by the id of its contents. */
export interface WindowWork {
  readonly openWindow: () => void;
  readonly zoom: (step: 1 | 0 | -1) => void;
  readonly fillScreen: (window: number, isFull: boolean) => void;
  /** It has handed over everything. */
  readonly readyToClose: (window: number) => void;
  /** It has text that the disk does not take. */
  readonly keepOpen: (window: number) => void;
  readonly closeAnyway: (window: number) => void;
  /** Null when the person cancels. */
  readonly chooseTextFile: (window: number) => Promise<string | null>;
}

/** More than all the stories that fit a window. */
const mostText = 64 * 1024 * 1024;

export function windowHandlers(work: WindowWork): HandlersOf<'window'> {
  const telling = (tell: (window: number) => void) => ({
    schema: nothing,
    run: (_nothing: null, { window }: { readonly window: number }) => {
      tell(window);
      return null;
    },
  });
  return {
    'window.open': telling(() => work.openWindow()),
    'window.zoom': {
      schema: z.object({ step: z.literal([1, 0, -1]) }),
      run: ({ step }) => {
        work.zoom(step);
        return null;
      },
    },
    'window.full-screen': {
      schema: z.object({ isFull: z.boolean() }),
      run: ({ isFull }, { window }) => {
        work.fillScreen(window, isFull);
        return null;
      },
    },
    'window.ready-to-close': telling(work.readyToClose),
    'window.keep-open': telling(work.keepOpen),
    'window.close-anyway': telling(work.closeAnyway),
    'window.save-text': {
      schema: z.object({ text: z.string().max(mostText) }),
      run: async ({ text }, { window }) => {
        const file = await work.chooseTextFile(window);
        return file === null ? refused({ kind: 'cancelled' }) : writeTextFile(file, text);
      },
    },
  };
}
