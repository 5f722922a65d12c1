import { expect, test } from 'vitest';
import { setFact } from '@shared/article/edits/set-fact';
import { setFieldText } from '@shared/article/edits/set-field-text';
import { readLiveStory, type LiveStory } from '@shared/article/live-story';
import type { CategoryId } from '@shared/ids';
import { pageAddress } from '../../../../renderer/publish/page-address';
import { editAll } from '../../shared/article/edits/story-desk';

const desk = {
  newsroom: { siteUrl: 'https://daffaf.example/' },
  lists: {
    categories: [{ id: 'local' as CategoryId, parent: null, name: 'محليات', slug: 'local' }],
  },
};

function story(slug: string, category: string | null): LiveStory {
  const { state } = editAll([
    (tr) => setFieldText(tr, 'headline', 'منارة رأس الدليل'),
    (tr) => setFact(tr, { name: 'slug', value: slug }),
    (tr) => setFact(tr, { name: 'category', value: category }),
  ]);
  return readLiveStory(state.doc);
}

test('an address is the site, the section and the chosen last part', () => {
  expect(pageAddress(story('lighthouse', 'local'), desk)).toBe(
    'https://daffaf.example/local/lighthouse.html',
  );
});

test('a last part that nobody chose comes from the headline', () => {
  expect(pageAddress(story('', 'local'), desk)).toBe(
    'https://daffaf.example/local/منارة-رأس-الدليل.html',
  );
});

test('there is no address without a section', () => {
  expect(pageAddress(story('lighthouse', null), desk)).toBeNull();
});
