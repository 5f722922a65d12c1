import fc from 'fast-check';
import type { Transform } from '@tiptap/pm/transform';
import { expect, it } from 'vitest';
import { articleSchema } from '../../../../../shared/article/schema';
import type { Entry } from '../../../../../shared/draft/entry';
import { Copy, startOf, toldWords } from './two-copies';

interface Act {
  readonly kind: 'type' | 'delete' | 'split' | 'join' | 'heading' | 'cut' | 'send' | 'receive';
  readonly who: 0 | 1;
  /** Where in the body, from 0 to 1. */
  readonly place: number;
}

const acts = (kinds: readonly Act['kind'][]) =>
  fc.array(
    fc.record<Act>({
      kind: fc.constantFrom(...kinds),
      who: fc.constantFrom(0, 1),
      place: fc.double({ min: 0, max: 0.999, noNaN: true }),
    }),
    { minLength: 4, maxLength: 50 },
  );

const work = ['type', 'type', 'type', 'type', 'delete', 'split', 'join', 'heading', 'cut'] as const;

function change(kind: Act['kind'], place: number, word: string) {
  return (transform: Transform) => {
    const from = startOf(transform.doc, 0) - 1;
    const { parent } = transform.doc.resolve(from);
    const at = transform.doc.resolve(from + Math.floor(place * parent.content.size));
    const inText = at.parent.isTextblock;
    if (kind === 'type' && inText) transform.insert(at.pos, articleSchema.text(` ${word} `));
    else if (kind === 'delete' && inText && at.parentOffset > 2)
      transform.delete(at.pos - 3, at.pos);
    else if (kind === 'split' && inText) transform.split(at.pos);
    else if (kind === 'join' && !inText && at.nodeBefore && at.nodeAfter) transform.join(at.pos);
    else if (kind === 'heading' && inText)
      transform.setBlockType(at.pos, at.pos, articleSchema.node('heading').type, { level: 2 });
    else if (kind === 'cut' && inText && parent.childCount > 1)
      transform.delete(at.before(), at.after());
  };
}

/** Plays two people; a parcel that was sent may be opened much later, or never. */
function play(all: readonly Act[]) {
  const reporter = new Copy('reporter');
  const copies = [reporter, new Copy('editor', reporter.entries)] as const;
  const sent: [readonly Entry[], readonly Entry[]] = [reporter.entries, reporter.entries];
  const owed = new Set<string>();
  all.forEach(({ kind, who, place }, index) => {
    const copy = copies[who];
    if (kind === 'send') sent[who] = copy.entries;
    else if (kind === 'receive') copy.receive(sent[who === 0 ? 1 : 0]);
    else {
      const word = `${who === 0 ? 'R' : 'E'}${String(index)}w`;
      const before = copy.text;
      copy.edit(change(kind, place, word));
      if (copy.text.includes(word)) owed.add(word);
      // What a person took out with their own hands is nobody's loss.
      for (const known of owed)
        if (before.includes(known) && !copy.text.includes(known)) owed.delete(known);
    }
    copies.forEach((one) => one.head.document.check());
  });
  return { copies, owed };
}

function expectAgreement({ copies: [one, other], owed }: ReturnType<typeof play>): void {
  one.receive(other.entries);
  other.receive(one.entries);
  expect(other.head.document.toJSON()).toEqual(one.head.document.toJSON());
  expect(other.head.stage).toBe(one.head.stage);
  expect(one.receive(other.entries).kind).toBe('nothing');
  expect(other.receive(one.entries).kind).toBe('nothing');
  for (const copy of [one, other]) {
    const everything = `${copy.text}\n${toldWords(copy.entries)}`;
    for (const word of owed) expect(everything).toContain(word);
  }
}

it('brings two copies that visit one another to one document, with every word placed or told', () => {
  const visits = acts([...work, 'receive']);
  fc.assert(
    fc.property(visits, (all) => {
      const reached = all.flatMap((act) =>
        act.kind === 'receive'
          ? [
              { ...act, kind: 'send' as const, who: act.who === 0 ? (1 as const) : (0 as const) },
              act,
            ]
          : [act],
      );
      const played = play(reached);
      expectAgreement(played);
      const { text } = played.copies[0];
      for (const word of played.owed) expect(text.split(word).length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
}, 120_000);

it('does so when parcels cross on their way and old ones arrive late', () => {
  fc.assert(
    fc.property(acts([...work, 'send', 'receive', 'send', 'receive']), (all) => {
      expectAgreement(play(all));
    }),
    { numRuns: 300 },
  );
}, 120_000);
