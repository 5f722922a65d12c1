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

type Deed =
  /** Somebody types one sign that nobody else types. */
  | { readonly kind: 'types'; readonly who: number; readonly where: number }
  /** Somebody removes a stretch; `length` 0 is a stroke of Backspace. */
  | { readonly kind: 'removes'; readonly where: number; readonly length: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('types' as const), who: fc.nat(2), where: place }),
  fc.record({ kind: fc.constant('types' as const), who: fc.nat(2), where: place }),
  fc.record({ kind: fc.constant('removes' as const), where: place, length: fc.nat(40) }),
);

/** The third person changes the story without suggesting. */
const typists = [nadir, salma, null] as const;

function goTo(editor: ReturnType<typeof sheet>, where: number, length: number): void {
  const { doc, tr } = editor.state;
  const from = Math.floor(where * doc.content.size);
  const first = Selection.near(doc.resolve(from));
  const last = Selection.near(doc.resolve(Math.min(from + length, doc.content.size)), -1);
  const range = length > 0 ? TextSelection.between(first.$from, last.$to) : first;
  editor.view.dispatch(tr.setSelection(range));
}

it('keeps every sign that nobody removed, whoever typed it into whose removal', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const editor = sheet(
        ['أول كلام في القصة', 'ثان', 'كلام ثالث', 'رابع'].map((one) => paragraph(one)),
      );
      const original = editor.state.doc.textContent;
      const typed = new Map<string, boolean>();
      deeds.forEach((one, index) => {
        const who = one.kind === 'types' ? typists[one.who] : salma;
        setSuggesting(editor, who !== null);
        if (who !== null && who !== undefined) setSuggester(editor, who);
        goTo(editor, one.where, one.kind === 'types' ? 0 : one.length);
        if (!(editor.state.selection instanceof TextSelection)) return;
        if (one.kind === 'types') {
          const sign = String.fromCodePoint(0x4e00 + index);
          editor.view.dispatch(editor.state.tr.insertText(sign));
          typed.set(sign, who === null);
        } else {
          const { from, to } = editor.state.selection;
          for (const sign of editor.state.doc.textBetween(from, to)) typed.delete(sign);
          press(editor, 'Backspace');
        }
        editor.state.doc.check();
      });
      const accepted = acceptedNode(editor.state.doc);
      const rejected = rejectedNode(editor.state.doc);
      accepted.check();
      rejected.check();
      for (const [sign, isDirect] of typed) {
        expect(accepted.textContent).toContain(sign);
        if (isDirect) expect(rejected.textContent).toContain(sign);
      }
      expect(rejected.textContent.replace(/[\u4e00-\u4fff]/g, '')).toBe(original);
      editor.destroy();
    }),
    { numRuns: 300 },
  );
}, 60_000);
