import { expect, it } from 'vitest';
import type { Entry } from '@shared/draft/entry';
import { attribution } from '@shared/draft/history/attribution';
import { whoWrote } from '@shared/draft/history/who-wrote';
import type { ProfileId } from '@shared/ids';
import { writtenStory } from '../compare/written-story';
import { minute, WrittenLog } from './written-log';

it('leaves words that a merge brought with the colleague who wrote them', () => {
  const apart = new WrittenLog(writtenStory({ body: ['وصل القارب'] })).type('samir', 5, {
    behind: 'وصل القارب',
    text: ' إلى المرفأ القديم',
  });
  const [created, ...absorbed] = apart.entries;
  if (created === undefined) throw new Error('A log begins with its creation');
  const merge: Entry = {
    ...created,
    version: 2,
    author: 'layan' as ProfileId, // the profile at the desk that merges
    at: 60 * minute,
    body: {
      kind: 'merge',
      other: { version: absorbed.length + 1, hash: '' },
      base: { mine: 1, theirs: 1 },
      steps: absorbed.flatMap(({ body }) => ('steps' in body ? body.steps : [])),
      otherSteps: [],
      absorbed,
      unplaced: [],
      stage: 'draft',
      reason: '',
    },
  };
  const sentence = whoWrote(attribution([created, merge]), apart.find('المرفأ'));
  expect(sentence?.writers[0]).toMatchObject({ author: 'samir', at: 5 * minute });
});
