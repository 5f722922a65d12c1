import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Step } from '@tiptap/pm/transform';
import { fieldText, setFieldText } from '@shared/article/edits/set-field-text';
import { placeLeadPicture } from '@shared/article/edits/lead-picture';
import { articleSchema } from '@shared/article/schema';
import type { Sha256 } from '@shared/ids';
import { edit, editAll, newStory } from './story-desk';

const picture = { media: 'a'.repeat(64) as Sha256, width: 1600, height: 900 };

const plain = { rights: '', original: '', crop: null, focus: null };

test('a letter typed in a panel is a step of one letter', () => {
  const { state } = edit(newStory(), (tr) => setFieldText(tr, 'note', 'رقم'));
  const { steps, story } = edit(state, (tr) => setFieldText(tr, 'note', 'رقمه'));
  expect(story.note).toBe('رقمه');
  expect(JSON.stringify(steps)).toContain('"text":"ه"');
});

test('letters typed one after the other merge into one step', () => {
  const first = edit(newStory(), (tr) => setFieldText(tr, 'note', 'ر'));
  const second = edit(first.state, (tr) => setFieldText(tr, 'note', 'رق'));
  const [a, b] = [...first.steps, ...second.steps].map((json) =>
    Step.fromJSON(articleSchema, json),
  );
  expect(b && a?.merge(b)?.toJSON()).toMatchObject({
    slice: { content: [{ type: 'text', text: 'رق' }] },
  });
});

test('a word changed in the middle leaves both ends alone', () => {
  const { state } = edit(newStory(), (tr) => setFieldText(tr, 'headline', 'منارة رأس الدليل'));
  const { steps, story } = edit(state, (tr) => setFieldText(tr, 'headline', 'منارة خليج الدليل'));
  expect(story.headline).toBe('منارة خليج الدليل');
  expect(JSON.stringify(steps)).not.toContain('منارة');
});

test('a field can be emptied, and the same text again makes no step', () => {
  const { state } = edit(newStory(), (tr) => setFieldText(tr, 'note', 'سر'));
  expect(edit(state, (tr) => setFieldText(tr, 'note', 'سر')).steps).toEqual([]);
  expect(edit(state, (tr) => setFieldText(tr, 'note', '')).story.note).toBe('');
});

test('spaces at the ends stay while one types, line breaks become spaces', () => {
  const { state } = edit(newStory(), (tr) => setFieldText(tr, 'note', ' بعد\r\nالعصر '));
  expect(fieldText(state.doc, 'note')).toBe(' بعد العصر ');
});

test('fixed shapes become plain letters, what nobody sees stays out, tashkeel stays', () => {
  const typed = 'ﻻ\u200F السَّلَم \u{1F6A2}';
  const { story } = edit(newStory(), (tr) => setFieldText(tr, 'note', typed));
  expect(story.note).toBe('لا السَّلَم \u{1F6A2}');
});

test('a bold that waits for the next letter of the body does not enter a field', () => {
  const bold = articleSchema.marks['bold'];
  const waiting = newStory().apply(newStory().tr.setStoredMarks(bold ? [bold.create()] : []));
  expect(waiting.storedMarks).toHaveLength(1);
  expect(edit(waiting, (tr) => setFieldText(tr, 'note', 'نص')).story.note).toBe('نص');
});

test('caption, credit and alternative text exist only with a picture', () => {
  expect(edit(newStory(), (tr) => setFieldText(tr, 'alt', 'منارة')).steps).toEqual([]);
  const { story } = editAll([
    (tr) => placeLeadPicture(tr, picture),
    (tr) => setFieldText(tr, 'alt', 'منارة'),
    (tr) => setFieldText(tr, 'credit', 'مكتب الصورة'),
  ]);
  expect(story.lead).toEqual({
    ...picture,
    ...plain,
    caption: '',
    credit: 'مكتب الصورة',
    alt: 'منارة',
  });
});

test('whatever replaces whatever, the field holds exactly the new text', () => {
  const text = fc.string({ unit: fc.constantFrom('ا', 'ب', 'َ', ' ', '\u{1F6A2}', '\u{1F6A3}') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { state } = edit(newStory(), (tr) => setFieldText(tr, 'note', before));
      const edited = edit(state, (tr) => setFieldText(tr, 'note', after));
      expect(fieldText(edited.state.doc, 'note')).toBe(after);
      expect(JSON.stringify(edited.steps)).not.toMatch(/\\ud[89a-f]/);
    }),
    { numRuns: 200 },
  );
});
