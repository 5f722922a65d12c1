import type { Node } from '@tiptap/pm/model';
import { Transform, type Step } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleSchema, emptyDocument, parseDocument } from '../../../../shared/article/schema';
import { mergeTails } from '../../../../shared/draft/merge/merge-tails';

interface Edit {
  readonly kind: 'type' | 'delete' | 'split' | 'join' | 'heading' | 'cut';
  /** Where in the body, from 0 to 1. */
  readonly place: number;
}

const edit = fc.record<Edit>({
  kind: fc.constantFrom('type', 'type', 'type', 'delete', 'split', 'join', 'heading', 'cut'),
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** Five paragraphs of four words each. */
function story(): Node {
  const empty = parseDocument(emptyDocument({ byline: '' }));
  const change = new Transform(empty);
  const { from } = body(empty);
  const text = articleSchema.text('كلمة أولى وثانية وثالثة');
  const paragraphs = [1, 2, 3, 4, 5].map(() => articleSchema.node('paragraph', null, text));
  return change.replaceWith(from, from + 2, paragraphs).doc;
}

function body(document: Node): { readonly from: number; readonly to: number } {
  let found = { from: 0, to: 0 };
  document.forEach((node, offset) => {
    if (node.type.name === 'body') found = { from: offset + 1, to: offset + node.nodeSize - 1 };
  });
  return found;
}

/** One side's work: its steps, and a word for each time it typed, unlike any other. */
function work(base: Node, side: string, edits: readonly Edit[]) {
  const change = new Transform(base);
  const typed: string[] = [];
  edits.forEach(({ kind, place }, index) => {
    const { from, to } = body(change.doc);
    const at = change.doc.resolve(from + Math.floor(place * (to - from)));
    const inText = at.parent.isTextblock;
    if (kind === 'type' && inText) {
      typed.push(`${side}${String(index)}`);
      change.insert(at.pos, articleSchema.text(` ${side}${String(index)} `));
    } else if (kind === 'delete' && inText && at.parentOffset > 2)
      change.delete(at.pos - 3, at.pos);
    else if (kind === 'split' && inText) change.split(at.pos);
    else if (kind === 'join' && !inText && at.nodeBefore && at.nodeAfter) change.join(at.pos);
    else if (kind === 'heading' && inText)
      change.setBlockType(at.pos, at.pos, articleSchema.node('heading').type, { level: 2 });
    else if (kind === 'cut' && inText && change.doc.resolve(from).parent.childCount > 1)
      change.delete(at.before(), at.after());
  });
  const kept = typed.filter((word) => change.doc.textContent.includes(word));
  return { steps: change.steps, kept };
}

function applied(base: Node, steps: readonly Step[]): Node {
  return steps.reduce((doc, step) => step.apply(doc).doc ?? doc, base);
}

it('ends with one document on both copies, and no typed word is lost without being told', () => {
  const edits = fc.array(edit, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(edits, edits, (one, other) => {
      const base = story();
      const a = work(base, 'A', one);
      const b = work(base, 'B', other);
      const merge = mergeTails({ base, first: a.steps, second: b.steps });
      merge.document.check();
      const onA = applied(applied(base, a.steps), merge.afterFirst);
      const onB = applied(applied(base, b.steps), merge.afterSecond);
      expect(onA.toJSON()).toEqual(merge.document.toJSON());
      expect(onB.toJSON()).toEqual(merge.document.toJSON());
      const told = [...merge.unplacedOfFirst, ...merge.unplacedOfSecond].map((lost) => lost.words);
      const everything = [merge.document.textContent, ...told].join('\n');
      for (const word of [...a.kept, ...b.kept]) expect(everything).toContain(word);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
