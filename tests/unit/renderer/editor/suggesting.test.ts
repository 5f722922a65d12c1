// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { redo, undo } from '@tiptap/pm/history';
import { decideInEditor } from '../../../../renderer/editor/suggest/decide-in-editor';
import { startsSuggesting } from '../../../../renderer/editor/suggest/starts-suggesting';
import {
  isSuggesting,
  setSuggester,
  setSuggesting,
} from '../../../../renderer/editor/suggest/suggesting';
import { acceptedNode, rejectedNode } from '../../../../shared/article/decided-document';
import { suggestionsBetween } from '../../../../shared/article/edits/decide-suggestions';
import { openSuggestions } from '../../../../shared/article/suggestions';
import { bodyWords } from '../../../../shared/article/body-words';
import type { ProfileId } from '../../../../shared/ids';
import { bodyOf, caretBehind, check, heading, paragraph, press, sheet, type } from './sheet-desk';

// Two people of the test's own.
const [nadir, salma] = ['nadir' as ProfileId, 'salma' as ProfileId];

const open: Editor[] = [];
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

function desk(by = nadir, words = ['وصل القارب إلى المرفأ']): Editor {
  const editor = sheet(words.map((line) => paragraph(line)));
  open.push(editor);
  setSuggester(editor, by);
  setSuggesting(editor, true);
  return editor;
}

function select(editor: Editor, words: string): void {
  caretBehind(editor, words);
  const { doc, selection, tr } = editor.state;
  const from = selection.head - words.length;
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, selection.head)));
}

function directly(editor: Editor): Editor {
  setSuggesting(editor, false);
  return editor;
}

const texts = (editor: Editor) => {
  const [accepted, rejected] = [acceptedNode(editor.state.doc), rejectedNode(editor.state.doc)];
  return { accepted: accepted.textContent, rejected: rejected.textContent };
};

describe('typing', () => {
  it('is one suggestion as long as the person goes on', () => {
    const editor = desk();
    caretBehind(editor, 'القارب');
    type(editor, ' الأبيض');
    expect(openSuggestions(editor.state.doc)).toMatchObject([
      { by: nadir, pieces: [{ kind: 'insertion', text: ' الأبيض' }] },
    ]);
  });

  it('over selected words is one suggestion of what was and what it becomes', () => {
    const editor = desk();
    select(editor, 'القارب');
    type(editor, 'الزورق');
    const [only, ...others] = openSuggestions(editor.state.doc);
    expect(others).toEqual([]);
    expect(only?.pieces.map(({ kind, text }) => [kind, text])).toEqual([
      ['deletion', 'القارب'],
      ['insertion', 'الزورق'],
    ]);
  });

  it('of somebody else beside it is a suggestion of their own', () => {
    const editor = desk();
    caretBehind(editor, 'القارب');
    type(editor, ' الأبيض');
    setSuggester(editor, salma);
    type(editor, ' الكبير');
    expect(openSuggestions(editor.state.doc).map(({ by }) => by)).toEqual([nadir, salma]);
  });

  it('in what somebody removed is not removed with it', () => {
    const editor = desk();
    select(editor, 'القارب');
    press(editor, 'Backspace');
    for (const person of [salma, nadir]) {
      setSuggester(editor, person);
      caretBehind(editor, 'القا');
      type(editor, 'كلمة');
    }
    directly(editor);
    caretBehind(editor, 'رب');
    type(editor, 'ثالثة');
    const { accepted } = texts(editor);
    expect(accepted.match(/كلمة/g)).toHaveLength(2);
    expect(accepted).toContain('ثالثة');
    expect(accepted).not.toContain('رب');
  });

  it('in what somebody added stays when that is rejected', () => {
    const editor = desk();
    caretBehind(editor, 'القارب');
    type(editor, ' الأبيض');
    directly(editor);
    caretBehind(editor, 'الأبي');
    type(editor, 'كلمة');
    expect(texts(editor).rejected).toBe('وصل القارب' + 'كلمة' + ' إلى المرفأ');
  });
});

describe('keys', () => {
  it('split and join paragraphs without a sign that nobody sees', () => {
    const editor = desk(nadir, ['أول ثان', 'ثالث']);
    caretBehind(editor, 'أول');
    press(editor, 'Enter');
    type(editor, 'جديد');
    caretBehind(editor, 'ثان');
    press(editor, 'Delete');
    expect(JSON.stringify(editor.getJSON())).not.toContain('\u200b');
    expect(texts(editor)).toEqual({ accepted: 'أولجديد ثانثالث', rejected: 'أول ثانثالث' });
    expect(acceptedNode(editor.state.doc).child(3).childCount).toBe(2);
    check(editor);
  });

  it('walk over what is removed already', () => {
    const editor = desk(nadir, ['أبجد']);
    caretBehind(editor, 'أبجد');
    for (let times = 0; times < 4; times += 1) press(editor, 'Backspace');
    caretBehind(editor, 'أبجد');
    editor.view.dispatch(editor.state.tr.delete(1, 1));
    expect(texts(editor).rejected).toBe('أبجد');
  });

  it('undo a suggestion and do it again', () => {
    const editor = desk();
    const before = editor.getJSON();
    select(editor, 'القارب');
    type(editor, 'ز');
    const after = editor.getJSON();
    while (undo(editor.state, editor.view.dispatch)) continue;
    expect(editor.getJSON()).toEqual(before);
    while (redo(editor.state, editor.view.dispatch)) continue;
    expect(editor.getJSON()).toEqual(after);
  });

  it('suggest bold, and another kind of paragraph', () => {
    const editor = desk();
    const before = editor.state.doc;
    select(editor, 'القارب');
    press(editor, 'b', { ctrlKey: true });
    press(editor, '1', { ctrlKey: true, shiftKey: true });
    expect(acceptedNode(editor.state.doc).child(3).child(0).type.name).toBe('heading');
    expect(rejectedNode(editor.state.doc).eq(before)).toBe(true);
  });

  it('turn the mode', () => {
    const editor = desk();
    press(editor, 'e', { ctrlKey: true, shiftKey: true });
    expect(isSuggesting(editor.state)).toBe(false);
    press(editor, '\u062b', { ctrlKey: true, shiftKey: true, code: 'KeyE' });
    expect(isSuggesting(editor.state)).toBe(true);
  });
});

describe('a decision', () => {
  it('is about one, or a passage, or one person, and is one step back', () => {
    const editor = desk();
    caretBehind(editor, 'وصل');
    type(editor, ' أمس');
    setSuggester(editor, salma);
    caretBehind(editor, 'المرفأ');
    type(editor, ' القديم');
    const undecided = editor.getJSON();
    const ids = suggestionsBetween(editor.state.doc, { from: 0, to: 15 });
    expect(ids.size).toBe(1);
    decideInEditor(editor, { verdict: 'accept', wanted: (id) => ids.has(id) });
    decideInEditor(editor, { verdict: 'reject' });
    expect(bodyOf(editor)).toEqual([paragraph('وصل أمس القارب إلى المرفأ')]);
    undo(editor.state, editor.view.dispatch);
    undo(editor.state, editor.view.dispatch);
    expect(editor.getJSON()).toEqual(undecided);
  });

  it('leaves what another person removed of an addition to them', () => {
    const editor = desk();
    caretBehind(editor, 'القارب');
    type(editor, ' الأبيض');
    setSuggester(editor, salma);
    select(editor, ' الأبيض');
    press(editor, 'Backspace');
    const [added] = openSuggestions(editor.state.doc);
    decideInEditor(editor, { verdict: 'accept', wanted: (id) => id === added?.id });
    expect(openSuggestions(editor.state.doc)).toMatchObject([{ by: salma }]);
    expect(texts(editor).rejected).toBe('وصل القارب الأبيض إلى المرفأ');
  });
});

it('counts no word that is suggested to go', () => {
  const editor = desk();
  select(editor, ' القارب');
  press(editor, 'Backspace');
  expect(bodyWords(editor.state.doc)).toBe(3);
});

it('leaves the panels alone: a category is no suggestion', () => {
  const editor = desk();
  editor.view.dispatch(editor.state.tr.setDocAttribute('category', 'harbour'));
  expect(editor.state.doc.attrs['category']).toBe('harbour');
  expect(openSuggestions(editor.state.doc)).toEqual([]);
});

it('keeps a heading a heading where its words are removed with the paragraph before', () => {
  const editor = sheet([paragraph('قبل'), heading('عنوان'), paragraph('بعد')]);
  open.push(editor);
  setSuggester(editor, nadir);
  setSuggesting(editor, true);
  const before = editor.state.doc;
  const { tr, doc } = editor.state;
  editor.view.dispatch(tr.delete(doc.content.size - 30, doc.content.size - 12));
  expect(rejectedNode(editor.state.doc).eq(before)).toBe(true);
});

it('begins by itself for whoever reads what another person submitted', () => {
  const read = { profile: nadir, author: salma };
  expect(startsSuggesting({ ...read, stage: 'submitted' })).toBe(true);
  expect(startsSuggesting({ ...read, stage: 'in-review' })).toBe(true);
  expect(startsSuggesting({ ...read, stage: 'draft' })).toBe(false);
  expect(startsSuggesting({ profile: salma, author: salma, stage: 'submitted' })).toBe(false);
});
