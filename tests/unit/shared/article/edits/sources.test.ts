import { expect, test } from 'vitest';
import {
  addSource,
  changeSource,
  moveSource,
  removeSource,
  setSourceNote,
  type SourceFacts,
} from '@shared/article/edits/sources';
import type { OutletId } from '@shared/ids';
import { edit, editAll } from './story-desk';

const agency: SourceFacts = {
  outlet: 'madar' as OutletId,
  name: 'وكالة المدار',
  kind: 'agency',
  url: 'https://almadar.example/coast/4417',
  credited: true,
};
const town: SourceFacts = { ...agency, outlet: '', name: 'بلدية وادي السلم', kind: 'statement' };
const witness: SourceFacts = { ...town, name: 'عمران الحسون', kind: 'interview', credited: false };

function three() {
  return editAll([agency, town, witness].map((facts) => (tr) => addSource(tr, facts))).state;
}

const namesOf = (edited: ReturnType<typeof edit>) => edited.story.sources.map(({ name }) => name);

test('sources stand in the order in which they were added', () => {
  const { story } = edit(three(), (tr) => tr);
  expect(story.sources).toEqual([agency, town, witness].map((facts) => ({ ...facts, note: '' })));
});

test('a source moves to any place, and its neighbours keep their order', () => {
  const [a, t, w] = [agency.name, town.name, witness.name];
  expect(namesOf(edit(three(), (tr) => moveSource(tr, { from: 0, to: 2 })))).toEqual([t, w, a]);
  expect(namesOf(edit(three(), (tr) => moveSource(tr, { from: 2, to: 0 })))).toEqual([w, a, t]);
  expect(namesOf(edit(three(), (tr) => moveSource(tr, { from: 1, to: 2 })))).toEqual([a, w, t]);
});

test('a move to nowhere makes no step', () => {
  for (const move of [
    { from: 0, to: -1 },
    { from: 2, to: 3 },
    { from: 1, to: 1 },
    { from: 7, to: 0 },
  ])
    expect(edit(three(), (tr) => moveSource(tr, move)).steps).toEqual([]);
});

test('a removed source takes only its own note along', () => {
  const noted = edit(three(), (tr) => setSourceNote(tr, 1, 'رقم المكتب الصحفي'));
  const { story } = edit(noted.state, (tr) => removeSource(tr, 0));
  expect(story.sources.map(({ name, note }) => [name, note])).toEqual([
    [town.name, 'رقم المكتب الصحفي'],
    [witness.name, ''],
  ]);
});

test('a changed fact leaves the others and the note alone', () => {
  const noted = edit(three(), (tr) => setSourceNote(tr, 0, 'يُتصل بعد العصر'));
  const { story, steps } = edit(noted.state, (tr) =>
    changeSource(tr, 0, { credited: false, url: agency.url }),
  );
  expect(story.sources[0]).toEqual({ ...agency, credited: false, note: 'يُتصل بعد العصر' });
  expect(steps).toHaveLength(1);
});

test('a moved source keeps its note', () => {
  const noted = edit(three(), (tr) => setSourceNote(tr, 2, 'سجل المقابلة عندنا'));
  const { story } = edit(noted.state, (tr) => moveSource(tr, { from: 2, to: 0 }));
  expect(story.sources[0]?.note).toBe('سجل المقابلة عندنا');
});
