// @vitest-environment happy-dom
import { Selection, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldEntries, foldEntry } from '../../../../shared/draft/fold-draft';
import type { StepJson } from '../../../../shared/draft/entry';
import { list, table } from './block-desk';
import { heading, paragraph, press, quotation, sheet, text, type } from './sheet-desk';

const ctrl = { ctrlKey: true };
const shifted = { ctrlKey: true, shiftKey: true };
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const keys: readonly (readonly [string, KeyboardEventInit])[] = [
  ...['Enter', 'Enter', 'Backspace', 'Delete', 'Tab'].map((key) => [key, {}] as const),
  ...['a', 'b', 'z', 'y', 'Enter', 'Backspace', 'Delete'].map((key) => [key, ctrl] as const),
  ...['0', '1', '2', '7', '8', '9', 'z'].map((key) => [key, shifted] as const),
  ['Enter', { shiftKey: true }],
  ...arrows.flatMap((key) => [[key, {}] as const, [key, { shiftKey: true }] as const]),
  ['ArrowUp', { altKey: true }],
  ['ArrowDown', { altKey: true }],
  ['Tab', { shiftKey: true }],
  ['2', { ctrlKey: true, altKey: true }],
];
const texts = ['كلمة ', '- ', '١. ', '> ', '## ', '--- ', '/جدول', 'ﻻ', '.'];

type Happening =
  | { readonly kind: 'key'; readonly key: number }
  | { readonly kind: 'text'; readonly text: number }
  | { readonly kind: 'caret'; readonly from: number; readonly length: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constant('key' as const), key: fc.nat(keys.length - 1) }),
  fc.record({ kind: fc.constant('text' as const), text: fc.nat(texts.length - 1) }),
  fc.record({ kind: fc.constant('caret' as const), from: place, length: fc.nat(12) }),
);

const nested = {
  type: 'quotation',
  content: [
    paragraph('قال'),
    quotation(['نقل عنه'], 'ليلى'),
    paragraph('ثم زاد'),
    { type: 'speaker', content: [text('سليم')] },
  ],
};

function full(): ReturnType<typeof sheet> {
  const editor = sheet([
    paragraph('أولى الفقرات'),
    quotation(['قال كلامًا', 'وزاد'], 'سليم'),
    heading('عنوان'),
    { type: 'pullQuote', content: [text('عبارة بارزة')] },
    table(2, 2),
    { type: 'divider' },
    list(['أول', 'ثان']),
    nested,
    { type: 'editorNote', content: [text('راجع الرقم')] },
    { type: 'embed', attrs: { url: 'https://example.org/', title: '' } },
    paragraph('آخرة'),
    table(1, 2),
  ]);
  const { schema, doc, tr } = editor.state;
  const fields = ['caption', 'credit', 'alt'].map((name) => schema.node(name));
  const lead = doc.child(0).nodeSize + doc.child(1).nodeSize + 1;
  editor.view.dispatch(tr.insert(lead, schema.node('picture', null, fields)));
  return editor;
}

function happen(editor: ReturnType<typeof sheet>, one: Happening): void {
  if (one.kind === 'key') press(editor, ...(keys[one.key] ?? ['Enter', {}]));
  else if (one.kind === 'text') type(editor, texts[one.text] ?? '');
  else {
    const { doc, tr } = editor.state;
    const from = Math.floor(one.from * doc.content.size);
    const [start, end] = [from, Math.min(from + one.length, doc.content.size)];
    const first = Selection.near(doc.resolve(start));
    const isRange = one.length > 6 && first instanceof TextSelection;
    const last = Selection.near(doc.resolve(Math.max(end, start)), -1);
    const range = isRange ? TextSelection.between(first.$from, last.$to) : first;
    editor.view.dispatch(tr.setSelection(range));
  }
}

it('leaves a whole story that the log takes, whatever keys are pressed anywhere', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      const editor = full();
      let head = foldEntries(null, [{ kind: 'created', document: editor.getJSON() }]);
      editor.on('transaction', ({ transaction, appendedTransactions }) => {
        for (const { steps } of [transaction, ...appendedTransactions])
          for (const step of steps)
            head = foldEntry(head, { kind: 'steps', steps: [step.toJSON() as StepJson] });
      });
      for (const one of happenings) happen(editor, one);
      editor.state.doc.check();
      expect(head.document.toJSON()).toEqual(editor.getJSON());
      editor.destroy();
    }),
    { numRuns: 120 },
  );
}, 30_000);
