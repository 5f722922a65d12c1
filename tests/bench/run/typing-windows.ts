import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { Transform } from '@tiptap/pm/transform';
import { articleSchema, emptyDocument, parseDocument } from '../../../shared/article/schema';
import { launchTahrir } from '../../app/launch';
import { stagedApp } from '../../app/staged-app';
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
  await window.evaluate(fill, fillingStep(paragraphs));
  const blocks = '[data-body] > p';
  await window
    .locator(blocks)
    .nth(paragraphs.length - 1)
    .waitFor({ state: 'attached' });
  return { page: window, blocks, close };
};

/** One step that puts the paragraphs into a story that was just begun. */
function fillingStep(paragraphs: readonly string[]): unknown {
  const story = new Transform(parseDocument(emptyDocument({ byline: '' })));
  const body = story.doc.children.findIndex(({ type }) => type.name === 'body');
  const before = story.doc.children.slice(0, body).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const blocks = paragraphs.map((text) =>
    articleSchema.node('paragraph', null, [articleSchema.text(text)]),
  );
  story.replaceWith(before + 1, before + 3, blocks);
  return story.steps[0]?.toJSON();
}

interface DraftCalls {
  readonly call: (name: string, input: unknown) => Promise<{ readonly answer: unknown }>;
}

/** Runs in the page: as if a colleague's window had sent the text. */
async function fill(step: unknown): Promise<void> {
  const { tahrir } = window as unknown as { tahrir: DraftCalls };
  const { answer } = await tahrir.call('drafts.list', { words: '' });
  const [newest] = (answer as { draft: string; changedAt: number }[]).toSorted(
    (a, b) => b.changedAt - a.changedAt,
  );
  const input = { draft: newest?.draft, after: 0, steps: [step], client: 'bench' };
  const taken = (await tahrir.call('drafts.append', input)) as { answer: { ok: boolean } };
  if (!taken.answer.ok) throw new Error('The draft did not take the text');
}

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
