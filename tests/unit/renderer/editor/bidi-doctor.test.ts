// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { expect, it } from 'vitest';
import { cleanFindings } from '../../../../renderer/editor/bidi-doctor/clean-findings';
import { findingsOf } from '../../../../renderer/editor/bidi-doctor/block-findings';
import { diagnoseStory } from '../../../../renderer/editor/bidi-doctor/diagnose-story';
import type { DigitStyle } from '../../../../shared/newsroom/newsroom';
import { bodyOf, caretBehind, paragraph, press, sheet, text, type } from './sheet-desk';

const whole = (editor: Editor, digits: DigitStyle = 'typed') =>
  diagnoseStory(editor.state, { scope: 'story', digits });
const kinds = (editor: Editor, digits?: DigitStyle) =>
  whole(editor, digits).flatMap(({ findings }) =>
    findings.map((found) => [found.finding.kind, found.text, found.clean]),
  );

const dirty = 'قرأ \u200Fکتابی\u00A0ﻻحقًا سنة ۱۴۰۵ و٢٠٢٦ و٣';

it('shows what imported text hides, and where', () => {
  const editor = sheet([paragraph('نظيف'), paragraph(dirty)]);
  expect(kinds(editor)).toEqual([
    ['invisible', '\u200F', ''],
    ['foreign', 'کتابی', 'كتابي'],
    ['invisible', '\u00A0', ' '],
    ['shaped', 'ﻻ', 'لا'],
    ['digits', '۱۴۰۵', '١٤٠٥'],
  ]);
  for (const { findings } of whole(editor))
    for (const { from, to, text: there } of findings)
      expect(editor.state.doc.textBetween(from, to)).toBe(there);
});

it('cleans everything as one change', () => {
  const bold = { ...text('\u2067مهم\u2069'), marks: [{ type: 'bold' }] };
  const before = [paragraph(dirty), { type: 'paragraph', content: [text('قال '), bold] }];
  const editor = sheet(before);
  const findings = whole(editor).flatMap((block) => block.findings);
  expect(cleanFindings(editor, findings)).toBe(true);
  expect(bodyOf(editor)).toEqual([
    paragraph('قرأ كتابي لاحقًا سنة ١٤٠٥ و٢٠٢٦ و٣'),
    { type: 'paragraph', content: [text('قال '), { ...bold, text: 'مهم' }] },
  ]);
  press(editor, 'z', { ctrlKey: true });
  expect(bodyOf(editor)).toEqual(before);
});

it('cleans nothing that has changed since it was found', () => {
  const editor = sheet([paragraph('قال\u200F نعم')]);
  const findings = whole(editor).flatMap((block) => block.findings);
  caretBehind(editor, 'ق');
  type(editor, 'اا');
  expect(cleanFindings(editor, findings)).toBe(false);
});

it('speaks of digits only where a story mixes them, or the house says which', () => {
  const editor = sheet([
    paragraph('عام 2026 و12'),
    { ...paragraph('In ٣'), attrs: { dir: 'ltr' } },
  ]);
  expect(kinds(editor)).toEqual([]);
  expect(kinds(editor, 'arabic')).toEqual([
    ['digits', '2026', '٢٠٢٦'],
    ['digits', '12', '١٢'],
  ]);
});

it('tells the direction of each block, and of a selection only its blocks', () => {
  const editor = sheet([paragraph('أول'), { ...paragraph('Two نعم'), attrs: { dir: 'ltr' } }]);
  expect(whole(editor).map(({ name, direction }) => [name, direction])).toEqual(
    expect.arrayContaining([
      ['headline', 'rtl'],
      ['paragraph', 'rtl'],
      ['paragraph', 'ltr'],
    ]),
  );
  caretBehind(editor, 'Two');
  const [block, ...others] = diagnoseStory(editor.state, { scope: 'selection', digits: 'typed' });
  expect(others).toEqual([]);
  expect(block).toMatchObject({ direction: 'ltr', text: 'Two نعم' });
  expect(block?.findings).toMatchObject([{ finding: { kind: 'run', script: 'arabic' } }]);
});

it('looks again only at blocks that changed', () => {
  const editor = sheet([paragraph('أول'), paragraph('على NATO')]);
  const second = () => editor.state.doc.child(3).child(1);
  const before = findingsOf(second());
  caretBehind(editor, 'أول');
  type(editor, 'ى');
  expect(findingsOf(second())).toBe(before);
});
