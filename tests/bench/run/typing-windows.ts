import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { launchTahrir } from '../../app/launch';
import { stagedApp } from '../../app/staged-app';
import { fillStory } from '../../app/steps/fill-story';
import { lookAround } from '../../app/steps/write-story';
import { buildPeers } from './build-peers';

/** A window with the text in it, ready to be typed in. */
export interface TypingWindow {
  readonly page: Page;
  /** The blocks of prose, as a selector. */
  readonly blocks: string;
  readonly close: () => Promise<void>;
}

export type OpenTyping = (paragraphs: readonly string[]) => Promise<TypingWindow>;

/** Software drawing in all of them: a virtual display has no other, and it must not try. */
const flags = ['--disable-gpu'];

/** The product as it is built, with its panels, counters, log and everything else on. */
export const openTahrir: OpenTyping = async (paragraphs) => {
  const { window, close } = await launchTahrir({ args: flags });
  await lookAround(window);
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-field="headline"]').waitFor();
  await fillStory(window, paragraphs);
  return { page: window, blocks: '[data-body] > p', close };
};

/** @returns one opener a peer */
export async function peers(): Promise<Readonly<Record<'field' | 'tiptap', OpenTyping>>> {
  const folder = await buildPeers(path.join(stagedApp().folder, 'peers'));
  return { field: openPeer(folder, 'bare-field'), tiptap: openPeer(folder, 'bare-tiptap') };
}

function openPeer(folder: string, name: string): OpenTyping {
  return async (paragraphs) => {
    const { PATH = '', DISPLAY = '', LANG = 'C.UTF-8' } = process.env;
    const app = await _electron.launch({
      executablePath: stagedApp().executable,
      args: [folder, ...flags, path.join(folder, `${name}.html`)],
      cwd: folder,
      env: { PATH, DISPLAY, LANG, ...stagedApp().home },
      chromiumSandbox: true,
    });
    const page = await app.firstWindow();
    await page.waitForFunction(() => window.peer !== undefined);
    await page.evaluate((texts) => window.peer?.show(texts), paragraphs);
    return { page, blocks: '[contenteditable] > p', close: () => app.close() };
  };
}
