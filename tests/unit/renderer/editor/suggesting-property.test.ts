// @vitest-environment happy-dom
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setSuggester, setSuggesting } from '../../../../renderer/editor/suggest/suggesting';
import { acceptedNode, rejectedNode } from '../../../../shared/article/decided-document';
import type { ProfileId } from '../../../../shared/ids';
import { list, table } from './block-desk';
import { heading, paragraph, press, quotation, sheet, text, type } from './sheet-desk';

const ctrl = { ctrlKey: true };
const shifted = { ctrlKey: true, shiftKey: true };
const keys: readonly (readonly [string, KeyboardEventInit])[] = [
  ...['Enter', 'Enter', 'Backspace', 'Backspace', 'Delete', 'Tab'].map((key) => [key, {}] as const),
  ...['b', 'Backspace', 'Delete'].map((key) => [key, ctrl] as const),
  ...['0', '1', '2', '7', '8', '9', 'x'].map((key) => [key, shifted] as const),
  ['Enter', { shiftKey: true }],
  ['ArrowUp', { altKey: true }],
  ['ArrowDown', { altKey: true }],
  ['Tab', { shiftKey: true }],
];
const texts = ['كلمة ', 'و', ' ', 'ثلاث كلمات هنا', '٥', '.'];

type Happening =
  | { readonly kind: 'key'; readonly key: number }
  | { readonly kind: 'text'; readonly text: number }
  | { readonly kind: 'caret'; readonly from: number; readonly length: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('key' as const), key: fc.nat(keys.length - 1) }),
  fc.record({ kind: fc.constant('text' as const), text: fc.nat(texts.length - 1) }),
  fc.record({ kind: fc.constant('caret' as const), from: place, length: fc.nat(24) }),
);

function story(): ReturnType<typeof sheet> {
  return sheet([
    paragraph('أولى الفقرات وفيها كلمات'),
    quotation(['قال كلامًا', 'وزاد'], 'سليم'),
    heading('عنوان'),
    { type: 'pullQuote', content: [text('عبارة بارزة')] },
    table(2, 2),
    { type: 'divider' },
    list(['أول', 'ثان', 'ثالث']),
    paragraph('قبل الآخرة'),
    paragraph('آخرة'),
  ]);
}

function happen(editor: ReturnType<typeof sheet>, one: Happening): void {
  if (one.kind === 'key') press(editor, ...(keys[one.key] ?? ['Enter', {}]));
  else if (one.kind === 'text') type(editor, texts[one.text] ?? '');
  else {
    const { doc, tr } = editor.state;
    const from = Math.floor(one.from * doc.content.size);
    const [start, end] = [from, Math.min(from + one.length, doc.content.size)];
    const first = Selection.near(doc.resolve(start));
    const isRange = one.length > 10 && first instanceof TextSelection;
    const last = Selection.near(doc.resolve(Math.max(end, start)), -1);
    const range = isRange ? TextSelection.between(first.$from, last.$to) : first;
    editor.view.dispatch(tr.setSelection(range));
  }
}

// Two people of the test's own.
const [nadir, salma] = ['nadir' as ProfileId, 'salma' as ProfileId];

it('accepted, suggestions are what was typed; rejected, nothing has happened', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(happening, fc.nat(1)), { maxLength: 25 }), (happenings) => {
      const editor = story();
      const original = editor.state.doc;
      setSuggesting(editor, true);
      const wanted: Transaction[] = [];
      const dispatch = editor.view.props.dispatchTransaction?.bind(editor.view);
      editor.view.setProps({
        dispatchTransaction: (tr) => {
          if (tr.docChanged) wanted.push(tr);
          dispatch?.(tr);
        },
      });
      for (const [one, who] of happenings) {
        setSuggester(editor, who === 0 ? nadir : salma);
        wanted.length = 0;
        happen(editor, one);
        editor.state.doc.check();
        const last = wanted.at(-1);
        if (last !== undefined)
          expect(acceptedNode(editor.state.doc).toJSON()).toEqual(acceptedNode(last.doc).toJSON());
        expect(rejectedNode(editor.state.doc).toJSON()).toEqual(original.toJSON());
      }
      expect(JSON.stringify(editor.getJSON())).not.toContain('\u200b');
      editor.destroy();
    }),
    { numRuns: 100 },
  );
}, 60_000);
