import type { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '@shared/article/schema';
import { attribution } from '@shared/draft/history/attribution';
import { restoreSteps } from '@shared/draft/history/restore-steps';
import { whoWrote } from '@shared/draft/history/who-wrote';
import { heading, writtenStory } from '../compare/written-story';
import { randomStory } from './random-story';
import { minute, WrittenLog } from './written-log';

const harbour = 'وصل القارب إلى المرفأ. وغنى الأطفال!';
const market = 'فتح سوق السمك أبوابه قبل الفجر.';

function harbourLog(): WrittenLog {
  return new WrittenLog(writtenStory({ body: [harbour, market] }));
}

/** `author: text` for each run of the body's paragraphs. */
function writers(log: WrittenLog): readonly (readonly string[])[] {
  return attribution(log.entries)
    .filter((block) => block.type === 'paragraph' || block.type === 'heading')
    .map((block) => block.runs.map(({ author, text }) => `${author}: ${text}`));
}

describe('who wrote each word', () => {
  it('is whoever began the story until somebody else types', () => {
    expect(writers(harbourLog())).toEqual([[`layan: ${harbour}`], [`layan: ${market}`]]);
  });

  it('follows what another person typed key by key, through later edits before it', () => {
    const log = harbourLog()
      .type('samir', 10, { behind: 'القارب', text: ' الأزرق الصغير' })
      .type('layan', 20, { behind: 'وصل', text: ' أمس' });
    expect(writers(log)[0]).toEqual([
      'layan: وصل ',
      'layan: أمس ',
      'layan: القارب ',
      'samir: الأزرق الصغير ',
      'layan: إلى المرفأ. وغنى الأطفال!',
    ]);
  });

  it('knows when each stretch was last edited, and in which version', () => {
    const log = harbourLog().type('samir', 10, { behind: 'المرفأ', text: ' القديم' });
    const added = attribution(log.entries)
      .flatMap((block) => block.runs)
      .find((run) => run.author === 'samir');
    expect(added).toMatchObject({ text: 'القديم', at: 10 * minute, version: log.entries.length });
  });

  it('leaves a word to its writer when another corrects its hamza or puts tashkeel on it', () => {
    const log = new WrittenLog(writtenStory({ body: ['اعلنت المدرسة موعد الدروس'] }))
      .edit('samir', 5, (tr) => {
        const at = firstLetter(tr);
        tr.replaceWith(at, at + 1, articleSchema.text('أ'));
      })
      .type('samir', 6, { behind: 'المدر', text: 'َ' });
    expect(writers(log)).toEqual([['layan: أعلنت المدرَسة موعد الدروس']]);
  });

  it('stays through a split, a join and a change into a heading', () => {
    const log = harbourLog().type('samir', 10, { behind: 'المرفأ', text: ' القديم' });
    const at = log.find('وغنى');
    log
      .edit('nora', 12, (tr) => tr.split(at))
      .edit('nora', 13, (tr) => tr.setBlockType(at + 2, at + 2, heading('').type, { level: 2 }));
    expect(writers(log)).toEqual([
      ['layan: وصل القارب إلى المرفأ ', 'samir: القديم', 'layan: . '],
      ['layan: وغنى الأطفال!'],
      [`layan: ${market}`],
    ]);
  });

  it('stays with the writer when another person moves the paragraph', () => {
    const log = harbourLog().type('samir', 10, { behind: 'سوق السمك', text: ' الكبير' });
    const from = log.find('فتح') - 1;
    const moved = log.document.nodeAt(from);
    log.edit('nora', 60, (tr) => {
      tr.delete(from, from + (moved?.nodeSize ?? 0));
      tr.insert(log.find('وصل') - 1, moved ?? []);
    });
    expect(writers(log)).toEqual([
      ['layan: فتح سوق السمك ', 'samir: الكبير ', 'layan: أبوابه قبل الفجر.'],
      [`layan: ${harbour}`],
    ]);
  });

  it('stays with the writer when another person restores what was deleted', () => {
    const log = harbourLog();
    const former = log.document;
    const from = log.find('فتح') - 1;
    log.edit('samir', 30, (tr) => tr.delete(from, from + market.length + 2));
    log.steps('nora', 60, restoreSteps(log.document, former));
    expect(writers(log)).toEqual([[`layan: ${harbour}`], [`layan: ${market}`]]);
  });

  it('covers the whole text of every block, whatever was done to it', () => {
    fc.assert(
      fc.property(fc.array(randomStory, { minLength: 2, maxLength: 5 }), ([first, ...states]) => {
        if (first === undefined) return;
        const log = new WrittenLog(first);
        states.forEach((state, at) =>
          log.steps(`author-${String(at)}`, at, restoreSteps(log.document, state)),
        );
        for (const { position, runs } of attribution(log.entries)) {
          const block = log.document.nodeAt(position);
          const text = block?.textBetween(0, block.content.size, undefined, '\n') ?? '';
          if (text.trim() !== '') expect(runs.map((run) => run.text).join('')).toBe(text);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('refuses a log that does not begin with its creation', () => {
    expect(() => attribution(harbourLog().entries.slice(1))).toThrow(RangeError);
  });
});

describe('who wrote a sentence', () => {
  it('names everybody in it, the one who wrote most first', () => {
    const log = harbourLog().type('samir', 10, { behind: 'المرفأ', text: ' القديم' });
    const blocks = attribution(log.entries);
    const sentence = whoWrote(blocks, log.find('القارب'));
    expect(sentence?.text.trim()).toBe('وصل القارب إلى المرفأ القديم.');
    expect(sentence?.writers.map((writer) => writer.author)).toEqual(['layan', 'samir']);
    expect(sentence?.writers[1]).toMatchObject({ at: 10 * minute });
    expect(whoWrote(blocks, log.find('الأطفال'))).toMatchObject({
      text: 'وغنى الأطفال!',
      writers: [{ author: 'layan', share: 1 }],
    });
  });

  it('does not end at a title of one letter', () => {
    const log = new WrittenLog(writtenStory({ body: ['قال د. أحمد إن الضوء عاد. ثم صمت.'] }));
    const sentence = whoWrote(attribution(log.entries), log.find('الضوء'));
    expect(sentence?.text).toBe('قال د. أحمد إن الضوء عاد. ');
  });

  it('is nobody where there is no text', () => {
    const log = new WrittenLog(writtenStory({ body: [heading('ضوء'), ''] }));
    expect(whoWrote(attribution(log.entries), 0)).toBeNull();
    expect(whoWrote(attribution(log.entries), log.find('ضوء') + 5)).toBeNull();
  });
});

/** Position of the body's first letter. */
function firstLetter(tr: Transform): number {
  let found = 0;
  tr.doc.descendants((node, position) => {
    if (found === 0 && node.type.name === 'paragraph') found = position + 1;
  });
  return found;
}
