import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Log, settle, Window } from './line-desk';

interface Happening {
  readonly window: 0 | 1;
  readonly kind: 'type' | 'delete' | 'split' | 'headline' | 'fact' | 'deliver' | 'disk';
  /** Where in the text, from 0 to 1. */
  readonly place: number;
}

const happening = fc.record<Happening>({
  window: fc.constantFrom(0 as const, 1 as const),
  kind: fc.constantFrom(
    ...(['type', 'type', 'delete', 'split', 'headline', 'fact', 'disk'] as const),
    ...(['deliver', 'deliver', 'deliver'] as const),
  ),
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

function edit(window: Window, { kind, place }: Happening, word: string): void {
  const { state } = window;
  const end = window.bodyEnd;
  const start = end - (state.doc.child(3).nodeSize - 4);
  const at = state.doc.resolve(start + Math.floor(place * (end - start)));
  const caret = TextSelection.near(at);
  if (kind === 'type') window.type(`${word} `, caret.from);
  if (kind === 'headline') window.type(word, 1);
  if (kind === 'fact') window.dispatch(state.tr.setDocAttribute('place', word));
  if (kind === 'split' && at.parent.isTextblock) window.dispatch(state.tr.split(at.pos));
  if (kind === 'delete' && caret.$from.parentOffset > 1)
    window.dispatch(state.tr.delete(caret.from - 1, caret.from));
}

it('ends with the same story in every window, whatever came in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
      const log = new Log();
      const windows = [new Window(log, 'one'), new Window(log, 'two')] as const;
      for (const [index, one] of happenings.entries()) {
        const window = windows[one.window];
        if (one.kind === 'deliver') await window.deliver();
        else if (one.kind === 'disk')
          log.refusal = log.refusal === null ? { kind: 'not-stored', code: 'EIO' } : null;
        else edit(window, one, `كلمة${String(index)}`);
      }
      log.refusal = null;
      await settle(windows);
      for (const window of windows) for (const retry of window.retries.splice(0)) retry();
      await settle(windows);
      const story: unknown = log.head.document.toJSON();
      for (const window of windows) {
        expect(window.line.standing).toBe('clean');
        expect(window.state.doc.toJSON()).toEqual(story);
      }
    }),
    { numRuns: 150 },
  );
});
