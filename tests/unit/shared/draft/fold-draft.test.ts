import { Transform } from '@tiptap/pm/transform';
import { expect, it } from 'vitest';
import { emptyDocument, parseDocument } from '../../../../shared/article/schema';
import { readStory } from '../../../../shared/article/story';
import type { EntryBody } from '../../../../shared/draft/entry';
import { foldEntries, foldEntry, refoldEntries } from '../../../../shared/draft/fold-draft';

const created: EntryBody = { kind: 'created', document: emptyDocument({ byline: 'ليان المرزوق' }) };

/** The steps that typing a headline into an empty story makes. */
function typedHeadline(text: string): EntryBody {
  const change = new Transform(parseDocument(created.kind === 'created' ? created.document : {}));
  change.insert(1, change.doc.type.schema.text(text));
  return { kind: 'steps', steps: change.steps.map((step) => step.toJSON()) };
}

it('is the draft that its log tells', () => {
  const head = foldEntries(null, [
    created,
    typedHeadline('ضوء المنارة'),
    { kind: 'stage', to: 'submitted', by: 'submit', reason: '' },
  ]);
  expect(head).toMatchObject({ version: 3, steps: 1, stage: 'submitted' });
  expect(readStory(head.document.toJSON())).toMatchObject({
    headline: 'ضوء المنارة',
    byline: 'ليان المرزوق',
  });
});

it('refuses a log that does not begin with its creation', () => {
  expect(() => foldEntries(null, [typedHeadline('بلا بداية')])).toThrow(RangeError);
  expect(() => foldEntries(null, [])).toThrow(RangeError);
  expect(() => foldEntries(null, [created, created])).toThrow(RangeError);
});

it('refuses a step that does not fit the document', () => {
  const beyondTheEnd = { stepType: 'replace', from: 900, to: 901 };
  expect(() =>
    foldEntry(foldEntry(null, created), { kind: 'steps', steps: [beyondTheEnd] }),
  ).toThrow(RangeError);
});

it('refuses a fact of the wrong kind, which a step alone would let through', () => {
  const badTags = { stepType: 'docAttr', attr: 'tags', value: 'ليست قائمة' };
  expect(() => foldEntry(foldEntry(null, created), { kind: 'steps', steps: [badTags] })).toThrow(
    RangeError,
  );
});

it('folds a stored log to the same draft, and still refuses what fits no story', () => {
  const log = [created, typedHeadline('ضوء المنارة')];
  const [folded, refolded] = [foldEntries(null, log), refoldEntries(null, log)];
  expect(refolded.document.toJSON()).toEqual(folded.document.toJSON());
  expect(refolded).toMatchObject({ version: 2, steps: 1, stage: 'draft' });
  const badTags = { stepType: 'docAttr', attr: 'tags', value: 'ليست قائمة' };
  expect(() => refoldEntries(null, [created, { kind: 'steps', steps: [badTags] }])).toThrow(
    RangeError,
  );
});
