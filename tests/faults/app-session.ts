import type { CDPSession, Page } from '@playwright/test';
import type { OpenedDraft } from '../../shared/ipc/calls';
import type { Bridge } from '../../shared/ipc/bridge';
import type { DraftSummary } from '../../shared/draft/draft-summary';
import type { DraftId } from '../../shared/ids';

/** The page's bridge, as the functions below find it inside the page. */
interface BridgedWindow {
  readonly tahrir: Bridge;
}

/** What the window was told about a draft, kept in this process, which nobody kills. */
export interface Acknowledged {
  readonly draft: DraftId;
  /** Steps that the log took. */
  readonly steps: number;
  readonly at: number;
}

export async function foundNewsroom(window: Page): Promise<void> {
  await window.evaluate(async () => {
    const { tahrir } = globalThis as unknown as BridgedWindow; // the preload put it there
    const answers = { name: 'ليان', role: 'chief', newsroom: 'ضفاف', language: 'ar' } as const;
    await tahrir.call('desk.found', answers);
  });
}

/** Hears every entry that the log took and every sync, from now on. */
export async function listen(window: Page, heard: (event: Acknowledged) => void): Promise<void> {
  await window.exposeFunction('acknowledged', (event: Acknowledged) => heard(event));
  await window.evaluate(() => {
    const page = globalThis as unknown as BridgedWindow & {
      readonly acknowledged: (event: Acknowledged) => Promise<void>;
    }; // as above, and what `exposeFunction` put there
    page.tahrir.on('draft.stepped', ({ draft, after, steps }) => {
      void page.acknowledged({ draft, steps: after + steps.length, at: Date.now() });
    });
    page.tahrir.on('draft.saved', ({ draft, steps, at }) => {
      void page.acknowledged({ draft, steps, at });
    });
  });
}

/** Every draft of the newsroom as the app itself opens it; null for one that it cannot. */
export async function openAll(
  window: Page,
): Promise<readonly { readonly draft: DraftId; readonly opened: OpenedDraft | null }[]> {
  return window.evaluate(async () => {
    const { tahrir } = globalThis as unknown as BridgedWindow; // as above
    const list = await tahrir.call('drafts.list', { words: '' });
    const drafts: readonly DraftSummary[] = list.ok ? list.answer : [];
    return Promise.all(
      drafts.map(async ({ draft }) => {
        const reply = await tahrir.call('drafts.open', { draft });
        return { draft, opened: reply.ok && reply.answer.ok ? reply.answer.value : null };
      }),
    );
  });
}

/** A new draft with the caret in its headline. */
export async function newDraft(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-field="headline"]').waitFor();
}

export async function pressLetter(keys: CDPSession, letter: string): Promise<void> {
  await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
}

export function headlineOf(opened: OpenedDraft): string {
  const document = opened.document as {
    readonly content?: readonly { readonly content?: readonly { readonly text?: string }[] }[];
  }; // the document's own schema: the headline is its first part
  return (document.content?.[0]?.content ?? []).map(({ text = '' }) => text).join('');
}
