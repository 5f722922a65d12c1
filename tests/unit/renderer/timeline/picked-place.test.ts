import { describe, expect, it } from 'vitest';
import { attribution } from '@shared/draft/history/attribution';
import { passageOf, pickAt, sentenceBeside } from '../../../../renderer/timeline/picked-place';
import { writtenStory } from '../../shared/draft/compare/written-story';
import { WrittenLog } from '../../shared/draft/history/written-log';

const log = new WrittenLog(
  writtenStory({ headline: 'ضوء المنارة', body: ['وصل القارب. نزل الركاب.', 'فتح السوق.'] }),
);
const blocks = attribution(log.entries);
const story = { document: log.document, blocks };
const at = (text: string) => ({ position: log.find(text) + 1, isExtending: false });

describe('picking in a story of the past', () => {
  it('picks one sentence and the paragraph it is in', () => {
    const picked = pickAt(story, at('نزل'), null);
    expect(picked?.sentence.text).toBe('نزل الركاب.');
    expect(passageOf(picked)).toEqual({ from: 0, to: 1 });
  });

  it('picks no passage in a field: a passage is of the body', () => {
    expect(passageOf(pickAt(story, at('ضوء'), null))).toBeNull();
  });

  it('extends the passage from where it began, in either direction', () => {
    const below = pickAt(story, at('فتح'), null);
    const both = pickAt(story, { ...at('وصل'), isExtending: true }, below);
    expect(passageOf(both)).toEqual({ from: 0, to: 2 });
  });

  it('walks through every sentence and back by the keyboard', () => {
    const read = (direction: 1 | -1) => {
      const texts: string[] = [];
      let position = sentenceBeside(blocks, null, direction);
      while (position !== null) {
        const sentence = pickAt(story, { position, isExtending: false }, null)?.sentence ?? null;
        texts.push(sentence?.text.trim() ?? '');
        position = sentenceBeside(blocks, sentence, direction);
      }
      return texts;
    };
    const down = read(1);
    expect(down.slice(0, 4)).toEqual(['ضوء المنارة', 'وصل القارب.', 'نزل الركاب.', 'فتح السوق.']);
    expect(read(-1)).toEqual(down.toReversed());
  });
});
