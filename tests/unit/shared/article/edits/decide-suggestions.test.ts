import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { bodyWords } from '../../../../../shared/article/body-words';
import {
  acceptedDocument,
  acceptedNode,
  rejectedDocument,
} from '../../../../../shared/article/decided-document';
import { EditorState } from '@tiptap/pm/state';
import { replaceText } from '../../../../../shared/article/edits/replace-text';
import { decideSuggestions } from '../../../../../shared/article/edits/decide-suggestions';
import { readExportStory } from '../../../../../shared/article/export/read-export-story';
import { lettersOf } from '../../../../../shared/article/kept-text';
import { openMarkers } from '../../../../../shared/article/open-markers';
import { emptyDocument, parseDocument } from '../../../../../shared/article/schema';
import { readStory } from '../../../../../shared/article/story';
import { openSuggestions, suggestionId } from '../../../../../shared/article/suggestions';
import { trackChanges } from '../../../../../shared/article/suggesting/track-changes';
import type { DocumentJson } from '../../../../../shared/draft/entry';
import { mayDecideSuggestion } from '../../../../../shared/draft/may-decide-suggestion';
import type { ProfileId } from '../../../../../shared/ids';

// Two people of the test's own.
const [nadir, salma] = ['nadir' as ProfileId, 'salma' as ProfileId];
const ulids = { [nadir]: '01HZZZZZZZZZZZZZZZZZZZZZZA', [salma]: '01HZZZZZZZZZZZZZZZZZZZZZZB' };

function story(...lines: readonly string[]): Node {
  const empty = emptyDocument({ byline: '' });
  const content = (empty.content ?? []).map((part) => {
    const blocks = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
    return part.type === 'body' ? { ...part, content: blocks } : part;
  });
  return parseDocument({ ...empty, content });
}

/** Behind the first letters that say this. */
function behind(document: Node, words: string): number {
  let found = -1;
  document.descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (found === -1 && at >= 0) found = position + at + words.length;
  });
  return found;
}

function suggest(document: Node, by: ProfileId, edit: (tr: Transform) => unknown): Node {
  const wanted = new Transform(document);
  edit(wanted);
  const id = suggestionId(by, ulids[by] ?? '');
  const tracked = trackChanges(wanted, { by, idAt: () => id });
  if (tracked === null) throw new Error('Nothing was suggested');
  return tracked.tr.doc;
}

const json = (node: Node) => node.toJSON() as DocumentJson; // what `Node.toJSON` gives
const remove = (document: Node, words: string) => (tr: Transform) =>
  tr.delete(behind(document, words) - words.length, behind(document, words));
const type = (document: Node, after: string, words: string) => (tr: Transform) =>
  tr.insert(behind(document, after), document.type.schema.text(words));

describe('a decision without a window', () => {
  it('is the same steps that the log stores', () => {
    const before = story('وصل القارب إلى المرفأ');
    const suggested = suggest(before, nadir, remove(before, ' القارب'));
    const { steps, doc } = decideSuggestions(suggested, { verdict: 'accept' });
    expect(steps).toHaveLength(1);
    expect(doc.textContent).toBe('وصل إلى المرفأ');
    expect(decideSuggestions(doc, { verdict: 'accept' }).steps).toEqual([]);
  });

  it('leaves the space that a removed word had on its other side', () => {
    const before = story('وصل القارب إلى المرفأ');
    const suggested = suggest(before, nadir, remove(before, 'القارب'));
    expect(acceptedNode(suggested).textContent).toBe('وصل  إلى المرفأ');
  });

  it('about one person leaves what the other suggests', () => {
    const before = story('وصل القارب إلى المرفأ');
    const once = suggest(before, nadir, type(before, 'القارب', ' الأبيض'));
    const twice = suggest(once, salma, remove(once, 'وصل '));
    const [first] = openSuggestions(twice).filter(({ by }) => by === nadir);
    const { doc } = decideSuggestions(twice, {
      verdict: 'reject',
      wanted: (id) => id === first?.id,
    });
    expect(openSuggestions(doc).map(({ by }) => by)).toEqual([salma]);
    expect(rejectedDocument(json(doc))).toEqual(json(before));
  });

  it('brings back a whole block with the picture in it', () => {
    const before = story('أول', 'ثان');
    const body = before.child(3);
    const suggested = suggest(before, nadir, (tr) => {
      const start = before.content.size - before.child(6).nodeSize - before.child(5).nodeSize;
      const end = start - before.child(4).nodeSize - 1;
      tr.delete(end - body.child(1).nodeSize, end);
    });
    expect(acceptedNode(suggested).child(3).childCount).toBe(1);
    expect(rejectedDocument(json(suggested))).toEqual(json(before));
  });
});

describe('what is suggested to go', () => {
  const before = story('وصل [TK] القارب اليوم');
  const suggested = suggest(before, nadir, remove(before, '[TK] القارب '));

  it('is no word, no open place, and found by nobody', () => {
    expect(bodyWords(suggested)).toBe(2);
    expect(openMarkers(suggested)).toEqual([]);
    const letters = lettersOf(suggested.child(3).child(0));
    expect(letters).toHaveLength(before.child(3).child(0).content.size);
    expect(letters).not.toContain('القارب');
  });

  it('does not leave the newsroom', () => {
    const facts = { brand: '', withNotes: false, hasLatinDigits: false, marksQuotations: true };
    const asked = { ...facts, withPictures: false, find: () => null };
    const exported = readExportStory(json(suggested), asked);
    expect(JSON.stringify(exported.blocks)).not.toContain('القارب');
    expect(JSON.stringify(exported.blocks)).toContain('اليوم');
  });

  it('is not in the way of a panel that shows the rest', () => {
    const titled = new Transform(before).insert(1, before.type.schema.text('عنوان قديم طويل')).doc;
    const renamed = suggest(titled, nadir, remove(titled, 'قديم '));
    const { tr } = EditorState.create({ doc: renamed });
    const place = { node: renamed.child(0), position: 0 };
    const { doc } = replaceText(tr, place, 'عنوان أطول');
    expect(readStory(json(doc)).headline).toBe('عنوان أطول');
    expect(json(doc.child(0))).toMatchObject({
      content: [{ text: 'عنوان ' }, { text: 'قديم ' }, { text: 'أطول' }],
    });
  });

  it('is in no headline', () => {
    const titled = new Transform(before).insert(1, before.type.schema.text('عنوان قديم')).doc;
    const renamed = suggest(titled, nadir, remove(titled, ' قديم'));
    expect(readStory(json(renamed)).headline).toBe('عنوان');
  });
});

it('leaves a document without suggestions the very same', () => {
  const document = json(story('أول'));
  expect(acceptedDocument(document)).toBe(document);
  expect(rejectedDocument(document)).toBe(document);
});

it('is decided by editors and by the author; others take back their own', () => {
  const may = (
    id: ProfileId,
    role: 'journalist' | 'editor' | 'chief',
    verdict: 'accept' | 'reject',
  ) => mayDecideSuggestion({ who: { id, role }, author: salma, by: nadir, verdict });
  const other = 'other' as ProfileId; // of the test's own
  expect([may(salma, 'journalist', 'accept'), may(salma, 'journalist', 'reject')]).toEqual([
    true,
    true,
  ]);
  expect([may(other, 'editor', 'accept'), may(other, 'chief', 'reject')]).toEqual([true, true]);
  expect([may(nadir, 'journalist', 'accept'), may(nadir, 'journalist', 'reject')]).toEqual([
    false,
    true,
  ]);
  expect([may(other, 'journalist', 'accept'), may(other, 'journalist', 'reject')]).toEqual([
    false,
    false,
  ]);
});
