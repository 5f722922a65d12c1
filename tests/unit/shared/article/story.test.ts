import { expect, it } from 'vitest';
import { creditLine } from '../../../../shared/article/credit-line';
import { missingParts } from '../../../../shared/article/missing-parts';
import { isSafeUrl } from '../../../../shared/article/safe-url';
import { emptyDocument } from '../../../../shared/article/schema';
import { readStory, type StorySource } from '../../../../shared/article/story';

const agency: StorySource = {
  outlet: '',
  name: 'وكالة المدار',
  kind: 'agency',
  url: '',
  credited: true,
  note: 'اتصال مساءً',
};

it('misses everything a reader needs in an empty story, and no picture', () => {
  const story = readStory(emptyDocument({ byline: '' }));
  expect(missingParts(story)).toEqual(['headline', 'body', 'category', 'source']);
});

it('asks for the text alternative only where there is a picture', () => {
  const lead = { media: 'a', width: 1, height: 1, caption: '', credit: '', alt: '' };
  const story = readStory(emptyDocument({ byline: '' }));
  expect(missingParts({ ...story, lead: lead as unknown as typeof story.lead })).toContain('alt');
});

it('composes the closing line from the brand and the credited sources only', () => {
  const silent = { ...agency, name: 'شاهد', credited: false };
  const paper = { ...agency, name: 'صحيفة الميناء' };
  expect(creditLine('الضفاف', [agency, silent])).toBe('الضفاف - وكالة المدار');
  expect(creditLine('الضفاف', [agency, paper])).toBe('الضفاف - وكالة المدار، صحيفة الميناء');
  expect(creditLine('الضفاف', [silent])).toBe('الضفاف');
});

it.each(['https://almadar.example/1', 'mailto:desk@daffaf.example', 'tel:+0005550142'])(
  'lets %s into a story',
  (address) => expect(isSafeUrl(address)).toBe(true),
);

it.each(['javascript:alert(1)', ' JaVaScRiPt:x', 'data:text/html,x', '//host', 'file:///etc', ''])(
  'keeps %j out of a story',
  (address) => expect(isSafeUrl(address)).toBe(false),
);
