import { expect, test } from 'vitest';
import { requirePart } from '@shared/article/edits/find-part';
import { addSource } from '@shared/article/edits/sources';
import { placeLeadPicture } from '@shared/article/edits/lead-picture';
import { setFact } from '@shared/article/edits/set-fact';
import { setFieldText } from '@shared/article/edits/set-field-text';
import { missingNow, readLiveStory } from '@shared/article/live-story';
import { missingParts } from '@shared/article/missing-parts';
import { readStory } from '@shared/article/story';
import type { Sha256 } from '@shared/ids';
import { editAll, newStory } from './edits/story-desk';

const agency = {
  outlet: '',
  name: 'وكالة المدار',
  kind: 'agency',
  url: '',
  credited: true,
} as const;
const picture = { media: 'a'.repeat(64) as Sha256, width: 8, height: 3 };

test('a live story says what the whole reading says, apart from the prose', () => {
  const { state, story } = editAll([(tr) => setFieldText(tr, 'headline', 'منارة رأس الدليل')]);
  const { typed, ...live } = readLiveStory(state.doc);
  const { body: _body, ...whole } = story;
  expect(live).toEqual(whole);
  expect(typed.headline).toBe('منارة رأس الدليل');
});

test('a space at the end of a text is there for the typist', () => {
  const { state } = editAll([(tr) => setFieldText(tr, 'headline', 'منارة ')]);
  const { typed, headline } = readLiveStory(state.doc);
  expect([typed.headline, headline]).toEqual(['منارة ', 'منارة']);
});

test('what is missing now is what is missing', () => {
  const full = editAll([
    (tr) => setFieldText(tr, 'headline', 'منارة'),
    (tr) => setFact(tr, { name: 'category', value: 'local' }),
    (tr) => tr.insertText('أضاءت', requirePart(tr.doc, ['body', 'paragraph']).position + 1),
    (tr) => addSource(tr, agency),
    (tr) => placeLeadPicture(tr, picture),
  ]);
  for (const { doc } of [newStory(), full.state])
    expect(missingNow(doc)).toEqual(missingParts(readStory(doc.toJSON())));
  expect(missingNow(full.state.doc)).toEqual(['alt']);
});
