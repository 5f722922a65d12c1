// @vitest-environment happy-dom
import { sendableSteps } from 'prosemirror-collab';
import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TextRange } from '../../../../../shared/arabic/fold-offsets';
import { FindSession } from '../../../../../renderer/editor/find/find-session';
import { paragraph, sheet, text } from '../sheet-desk';

let editor: Editor | null = null;
afterEach(() => editor?.destroy());

function finding(blocks: Parameters<typeof sheet>[0]) {
  editor = sheet(blocks);
  const shown: TextRange[] = [];
  const session = new FindSession(editor, (words) => void shown.push(words));
  session.subscribe(() => undefined);
  const selected = () => {
    const { from, to } = session['editor'].state.selection;
    return session['editor'].state.doc.textBetween(from, to);
  };
  return { editor, session, shown, selected };
}

const bold = (words: string) => ({ ...text(words), marks: [{ type: 'bold' }] });
const lineOf = (...content: object[]) => ({ type: 'paragraph', content });
const bodyText = (from: Editor) =>
  from.state.doc.children.find(({ type }) => type.name === 'body')?.textContent;

describe('finding in a story', () => {
  it('selects the first match behind the caret and says which of how many it is', () => {
    const { session, selected, shown } = finding([
      paragraph('احمد هنا'),
      paragraph('وأحمد هناك، وإحمد'),
    ]);
    session.open(false);
    session.seek({ words: 'أحمد' });
    expect(selected()).toBe('احمد');
    expect(session.finding.matches.count).toBe(3);
    expect(session.finding.current?.index).toBe(0);
    session.toNext();
    expect(selected()).toBe('أحمد');
    session.toPrevious();
    session.toPrevious();
    expect(selected()).toBe('إحمد');
    expect(session.finding.current?.index).toBe(2);
    expect(shown).toHaveLength(4);
  });

  it('stays at the word where the search began while more letters are typed', () => {
    const { session, selected } = finding([paragraph('كتب كتاب كتابة')]);
    session.open(false);
    for (const words of ['ك', 'كت', 'كتا', 'كتاب', 'كتابة']) session.seek({ words });
    expect(selected()).toBe('كتابة');
    session.seek({ words: 'كت' });
    expect(selected()).toBe('كت');
    expect(session.finding.current?.index).toBe(0);
  });

  it('finds words that are bold in part, and words in the headline', () => {
    const { editor: sheetOf, session } = finding([
      lineOf(text('مكت'), bold('بة'), text(' المدينة')),
    ]);
    sheetOf.commands.insertContentAt(1, 'مكتبة البحر');
    session.open(false);
    session.seek({ words: 'مكتبة' });
    expect(session.finding.matches.count).toBe(2);
  });

  it('does not look into what the panels edit', () => {
    const { editor: sheetOf, session } = finding([paragraph('هنا')]);
    const note = sheetOf.state.doc.children.findIndex(({ type }) => type.name === 'note');
    let place = 1;
    for (let at = 0; at < note; at += 1) place += sheetOf.state.doc.child(at).nodeSize;
    sheetOf.view.dispatch(sheetOf.state.tr.insertText('هنا أيضًا', place));
    session.open(false);
    session.seek({ words: 'هنا' });
    expect(session.finding.matches.count).toBe(1);
  });

  it('looks only in the selection when asked to, as the selection moves with typing', () => {
    const { editor: sheetOf, session } = finding([
      paragraph('واحد'),
      paragraph('واحد ثم واحد'),
      paragraph('واحد'),
    ]);
    const { doc } = sheetOf.state;
    const second = firstPlaceOf(sheetOf, 'واحد ثم واحد');
    sheetOf.view.dispatch(
      sheetOf.state.tr.setSelection(TextSelection.create(doc, second, second + 12 + 2 + 4)),
    );
    session.open(false);
    session.seek({ words: 'واحد' });
    expect(session.finding.matches.count).toBe(4);
    session.confine(true);
    expect(session.finding.matches.count).toBe(3);
    sheetOf.view.dispatch(sheetOf.state.tr.insertText('واحد ', second - 2));
    expect(session.finding.matches.count).toBe(3);
    session.confine(false);
    expect(session.finding.matches.count).toBe(5);
  });

  it('opens with the word that is selected', () => {
    const { editor: sheetOf, session } = finding([paragraph('بحر ومدينة وبحر')]);
    const place = firstPlaceOf(sheetOf, 'بحر ومدينة وبحر');
    sheetOf.view.dispatch(
      sheetOf.state.tr.setSelection(TextSelection.create(sheetOf.state.doc, place, place + 3)),
    );
    session.open(false);
    expect(session.finding.sought.words).toBe('بحر');
    expect(session.finding.matches.count).toBe(2);
  });

  it('follows what is typed while the bar is open', () => {
    const { editor: sheetOf, session } = finding([paragraph('بحر')]);
    session.open(false);
    session.seek({ words: 'بحر' });
    sheetOf.view.dispatch(sheetOf.state.tr.insertText(' وبحر', firstPlaceOf(sheetOf, 'بحر') + 3));
    expect(session.finding.matches.count).toBe(2);
  });

  it('goes from one match to the next also when the bar is closed', () => {
    const { editor: sheetOf, session, selected } = finding([paragraph('بحر ونهر وبحر')]);
    session.open(false);
    session.seek({ words: 'بحر' });
    session.close();
    session.toNext();
    expect(selected()).toBe('بحر');
    expect(sheetOf.state.selection.from).toBe(firstPlaceOf(sheetOf, 'بحر ونهر وبحر') + 10);
  });
});

describe('replacing in a story', () => {
  it('replaces all with one undo and one batch of the log, and says how many', () => {
    const { editor: sheetOf, session } = finding([
      paragraph('الإذاعه والاذاعة'),
      paragraph('إذاعة'),
    ]);
    const before = sheetOf.state.doc;
    const dispatched = vi.fn();
    sheetOf.on('transaction', ({ transaction }) => {
      if (transaction.docChanged) dispatched();
    });
    session.open(true);
    session.seek({ words: 'اذاعة' });
    session.replaceAll('محطة');
    expect(bodyText(sheetOf)).toBe('المحطة والمحطةمحطة');
    expect(session.finding.replaced).toBe(3);
    expect(dispatched).toHaveBeenCalledOnce();
    expect(sendableSteps(sheetOf.state)?.steps).toHaveLength(3);
    sheetOf.commands.undo();
    expect(sheetOf.state.doc.eq(before)).toBe(true);
  });

  it('keeps typing that came just before out of the same undo', () => {
    const { editor: sheetOf, session } = finding([paragraph('بحر')]);
    sheetOf.view.dispatch(sheetOf.state.tr.insertText(' وبحر', firstPlaceOf(sheetOf, 'بحر') + 3));
    session.open(true);
    session.seek({ words: 'بحر' });
    session.replaceAll('نهر');
    sheetOf.commands.undo();
    expect(bodyText(sheetOf)).toBe('بحر وبحر');
  });

  it('keeps bold and what both words share', () => {
    const { editor: sheetOf, session } = finding([
      lineOf(text('قال '), bold('أحمد'), text(' هنا')),
    ]);
    session.open(true);
    session.seek({ words: 'احمد' });
    session.replaceAll('احمد');
    expect(session.finding.replaced).toBe(1);
    const block = sheetOf.state.doc.children.find(({ type }) => type.name === 'body')?.firstChild;
    expect(block?.toJSON().content).toEqual([text('قال '), bold('احمد'), text(' هنا')]);
  });

  it('replaces one, and goes on behind it even when the new words hold the old', () => {
    const { editor: sheetOf, session } = finding([paragraph('بحر ثم بحر')]);
    session.open(true);
    session.seek({ words: 'بحر' });
    session.replace('البحر');
    expect(bodyText(sheetOf)).toBe('البحر ثم بحر');
    session.replace('البحر');
    expect(bodyText(sheetOf)).toBe('البحر ثم البحر');
  });

  it('deletes what is replaced with nothing', () => {
    const { editor: sheetOf, session } = finding([paragraph('قال جدًا قال')]);
    session.open(true);
    session.seek({ words: ' جدا' });
    session.replaceAll('');
    expect(bodyText(sheetOf)).toBe('قال قال');
  });

  it('changes nothing in a story that is only read', () => {
    const { editor: sheetOf, session } = finding([paragraph('بحر')]);
    sheetOf.setEditable(false);
    session.open(true);
    session.seek({ words: 'بحر' });
    session.replace('نهر');
    session.replaceAll('نهر');
    expect(session.finding.matches.count).toBe(1);
    expect(bodyText(sheetOf)).toBe('بحر');
  });
});

function firstPlaceOf(from: Editor, words: string): number {
  let place = -1;
  from.state.doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === words) place = position + 1;
  });
  return place;
}
