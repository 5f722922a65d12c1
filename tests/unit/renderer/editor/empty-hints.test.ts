// @vitest-environment happy-dom
import fc from 'fast-check';
import { Selection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { heading, paragraph, quotation, sheet } from './sheet-desk';

function hinted(dom: HTMLElement): readonly string[] {
  return [...dom.querySelectorAll('[data-empty]')].map(({ outerHTML }) => outerHTML);
}

const deeds = fc.array(
  fc.record({
    kind: fc.constantFrom('type', 'delete', 'split', 'join', 'undo', 'replace'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
  }),
  { minLength: 1, maxLength: 14 },
);

it('shows the same hints after any edits as in a story that is opened like that', () => {
  fc.assert(
    fc.property(deeds, (some) => {
      const editor = sheet([paragraph('متن'), quotation(['قول'], 'فلان'), heading('عنوان')]);
      for (const { kind, at, length } of some) {
        const { state, view } = editor;
        const place = Math.floor(at * state.doc.content.size);
        const from = Selection.near(state.doc.resolve(place)).from;
        const to = Math.min(from + length, state.doc.resolve(from).end());
        if (kind === 'type') view.dispatch(state.tr.insertText('حرف', from));
        else if (kind === 'delete') view.dispatch(state.tr.delete(from, to));
        else if (kind === 'replace') view.dispatch(state.tr.insertText('بدل', from, to));
        else if (kind === 'undo') editor.commands.undo();
        else editor.chain().setTextSelection(from).run();
        if (kind === 'split') editor.commands.splitBlock();
        if (kind === 'join') editor.commands.joinBackward();
      }
      const shown = hinted(editor.view.dom);
      const again = sheet();
      again.commands.setContent(editor.getJSON());
      expect(hinted(again.view.dom)).toEqual(shown);
      editor.destroy();
      again.destroy();
    }),
    { numRuns: 60 },
  );
});
