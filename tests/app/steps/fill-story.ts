import type { Page } from '@playwright/test';
import { Transform } from '@tiptap/pm/transform';
import { articleSchema, emptyDocument, parseDocument } from '../../../shared/article/schema';

/** Puts the paragraphs into the story that was just begun, all at once: typing a book takes a day. */
export async function fillStory(window: Page, paragraphs: readonly string[]): Promise<void> {
  await window.evaluate(fill, fillingStep(paragraphs));
  const last = window.locator('[data-body] > p').nth(paragraphs.length - 1);
  await last.waitFor({ state: 'attached' });
}

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
  const input = { draft: newest?.draft, after: 0, steps: [step], client: 'colleague' };
  const taken = (await tahrir.call('drafts.append', input)) as { answer: { ok: boolean } };
  if (!taken.answer.ok) throw new Error('The draft did not take the text');
}
