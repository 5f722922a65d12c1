import type { Node } from '@tiptap/pm/model';
import { Transform, type Step } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { acceptedNode, rejectedNode } from '../../../../shared/article/decided-document';
import { articleSchema, emptyDocument, parseDocument } from '../../../../shared/article/schema';
import { openSuggestions, suggestionId } from '../../../../shared/article/suggestions';
import { trackChanges } from '../../../../shared/article/suggesting/track-changes';
import { mergeTails } from '../../../../shared/draft/merge/merge-tails';
import type { ProfileId } from '../../../../shared/ids';

// Two people of the test's own.
const [nadir, salma] = ['nadir' as ProfileId, 'salma' as ProfileId];

function story(text: string): Node {
  const empty = parseDocument(emptyDocument({ byline: '' }));
  const at = bodyStart(empty);
  const paragraph = articleSchema.node('paragraph', null, articleSchema.text(text));
  return new Transform(empty).replaceWith(at, at + 2, paragraph).doc;
}

function bodyStart(document: Node): number {
  return document.children.slice(0, 3).reduce((sum, part) => sum + part.nodeSize, 0) + 1;
}

const base = story('وصل القارب إلى المرفأ');
const start = bodyStart(base) + 1;

function suggestedSteps(by: ProfileId, edit: (tr: Transform) => unknown): readonly Step[] {
  const wanted = new Transform(base);
  edit(wanted);
  const ulid = `01HZZZZZZZZZZZZZZZZZZZZZZ${by === nadir ? 'A' : 'B'}`;
  const id = suggestionId(by, ulid);
  return trackChanges(wanted, { by, idAt: () => id })?.tr.steps ?? [];
}

describe.each([
  ['in the order they came', false],
  ['in the other order', true],
] as const)('two copies with suggestions, merged %s', (_name, isTurned) => {
  const merged = (one: (tr: Transform) => unknown, other: (tr: Transform) => unknown) => {
    const [mine, theirs] = [suggestedSteps(nadir, one), suggestedSteps(salma, other)];
    const [first, second] = isTurned ? [theirs, mine] : [mine, theirs];
    return mergeTails({ base, first, second });
  };

  it('hold both, and undone they are what both began with', () => {
    const { document } = merged(
      (tr) => tr.insert(start + 4, articleSchema.text('أمس ')),
      (tr) => tr.delete(start + 10, start + 14),
    );
    document.check();
    expect(openSuggestions(document).map(({ by }) => by)).toEqual([nadir, salma]);
    expect(acceptedNode(document).textContent).toBe('وصل أمس القارب المرفأ');
    expect(rejectedNode(document).eq(base)).toBe(true);
  });

  it('keep what one typed into the words that the other removed', () => {
    const { document } = merged(
      (tr) => tr.insert(start + 7, articleSchema.text('كلمة')),
      (tr) => tr.delete(start + 3, start + 10),
    );
    expect(acceptedNode(document).textContent).toBe('وصلكلمة إلى المرفأ');
    expect(rejectedNode(document).eq(base)).toBe(true);
  });

  it('remove a word once that both removed', () => {
    const remove = (tr: Transform) => tr.delete(start + 3, start + 10);
    const { document } = merged(remove, remove);
    document.check();
    expect(acceptedNode(document).textContent).toBe('وصل إلى المرفأ');
    expect(rejectedNode(document).eq(base)).toBe(true);
  });

  it('keep both breaks of one paragraph', () => {
    const { document } = merged(
      (tr) => tr.split(start + 4),
      (tr) => tr.split(start + 11),
    );
    document.check();
    expect(acceptedNode(document).child(3).childCount).toBe(3);
    expect(rejectedNode(document).eq(base)).toBe(true);
  });
});
