import type { Node } from '@tiptap/pm/model';
import { AttrStep, DocAttrStep, ReplaceStep, Step } from '@tiptap/pm/transform';
import { EditorState } from '@tiptap/pm/state';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleExtensions } from '@shared/article/extensions';
import { articleSchema } from '@shared/article/schema';
import { restoreSteps } from '@shared/draft/history/restore-steps';
import { heading, source, writtenStory } from '../compare/written-story';
import { randomStory, storyAndFormer } from './random-story';

/** Applies the steps as a log does: from their JSON, each giving a document that fits. */
function applied(document: Node, steps: readonly Step[]): Node {
  return steps.reduce((before, step) => {
    const { doc, failed } = Step.fromJSON(articleSchema, step.toJSON()).apply(before);
    if (doc === null) throw new Error(failed ?? 'The step does not fit');
    doc.check();
    return doc;
  }, document);
}

describe('restoring a former state', () => {
  it('ends with exactly that state, whatever the two are', () => {
    fc.assert(
      fc.property(randomStory, randomStory, (current, wanted) => {
        const restored = applied(current, restoreSteps(current, wanted));
        expect(restored.toJSON()).toEqual(wanted.toJSON());
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('ends with that state when blocks moved, came and went', () => {
    fc.assert(
      fc.property(storyAndFormer, ([current, wanted]) => {
        const restored = applied(current, restoreSteps(current, wanted));
        expect(restored.toJSON()).toEqual(wanted.toJSON());
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('takes no step when nothing differs', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        expect(restoreSteps(story, story)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('replaces only what differs inside a paragraph, and leaves the others alone', () => {
    const former = writtenStory({ body: ['وصل القارب', 'عاد الضوء ليلة أمس', 'فتح السوق'] });
    const current = writtenStory({ body: ['وصل القارب', 'عاد الضوء صباح أمس', 'فتح السوق'] });
    const steps = restoreSteps(current, former);
    expect(steps).toHaveLength(1);
    const [step] = steps;
    if (!(step instanceof ReplaceStep)) throw new Error('Expected a replacement');
    expect(current.textBetween(step.from, step.to)).toBe('صباح');
    expect(step.slice.content.textBetween(0, step.slice.size)).toBe('ليلة');
  });

  it('turns a heading back without typing it again', () => {
    const former = writtenStory({ body: ['وصل القارب', 'عاد الضوء'] });
    const current = writtenStory({ body: ['وصل القارب', heading('عاد الضوء')] });
    const [step] = restoreSteps(current, former);
    expect(step?.toJSON()).toMatchObject({ stepType: 'replaceAround', structure: true });
  });

  it('brings back fields of the panels as changes of fields', () => {
    const former = writtenStory({ facts: { slug: 'light' }, sources: [source('المدار')] });
    const current = writtenStory({
      facts: { slug: 'lights' },
      sources: [source('المدار', { credited: false })],
    });
    const steps = restoreSteps(current, former);
    expect(steps[0]).toBeInstanceOf(DocAttrStep);
    expect(steps[1]).toBeInstanceOf(AttrStep);
    expect(steps).toHaveLength(2);
  });

  it('works on the document of an editor, which has a schema of its own', () => {
    const schema = getSchema(articleExtensions);
    const former = writtenStory({ body: ['عاد الضوء'] });
    const doc = schema.nodeFromJSON(writtenStory({ body: ['عاد القارب'] }).toJSON());
    const { tr } = EditorState.create({ doc });
    for (const step of restoreSteps(doc, former)) tr.step(step);
    expect(tr.doc.toJSON()).toEqual(former.toJSON());
  });
});
