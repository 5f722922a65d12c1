import { EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import type { BroughtPicture } from '@shared/article/edits/insert-pictures';
import { articleSchema, emptyDocument, parseDocument } from '@shared/article/schema';
import type { Sha256 } from '@shared/ids';

type Json = Record<string, unknown>;

/** A picture whose hash repeats its letter. */
export function brought(letter: string, more: Partial<BroughtPicture> = {}): BroughtPicture {
  return { media: letter.repeat(64) as Sha256, width: 1600, height: 900, ...more };
}

export function line(words: string): Json {
  const text = words === '' ? {} : { content: [{ type: 'text', text: words }] };
  return { type: 'paragraph', ...text };
}

export function picture(letter: string, caption = ''): Json {
  const { media, width, height } = brought(letter);
  const text = caption === '' ? {} : { content: [{ type: 'text', text: caption }] };
  const fields = [{ type: 'caption', ...text }, { type: 'credit' }, { type: 'alt' }];
  return { type: 'picture', attrs: { media, width, height }, content: fields };
}

export function gallery(letters: string): Json {
  return { type: 'gallery', content: Array.from(letters).map((letter) => picture(letter, letter)) };
}

/** A story with this body. */
export function storyOf(...blocks: readonly Json[]): EditorState {
  const story = emptyDocument({ byline: '' });
  const content = (story.content ?? []).map((part) =>
    part.type === 'body' ? { ...part, content: blocks } : part,
  );
  const doc = parseDocument({ ...story, content });
  return EditorState.create({ schema: articleSchema, doc });
}

/** The body in short: a letter a picture, brackets around a gallery, words in quotation marks. */
export function bodyIn({ doc }: Pick<EditorState, 'doc'>): string {
  const body = doc.children.find(({ type }) => type.name === 'body');
  const short = (node: typeof doc): string => {
    if (node.type.name === 'picture') return String(node.attrs['media']).charAt(0);
    if (node.type.name === 'gallery') return `[${node.children.map(short).join('')}]`;
    return `"${node.textContent}"`;
  };
  return (body?.children ?? []).map(short).join(' ');
}

/** The place right before a picture or a gallery, by the letter of its first picture. */
export function placeOf(state: Pick<EditorState, 'doc'>, letter: string, type = 'picture'): number {
  let found = -1;
  state.doc.descendants((node, position) => {
    const first = type === 'gallery' ? node.firstChild : node;
    if (node.type.name === type && String(first?.attrs['media']).startsWith(letter))
      found = position;
  });
  if (found === -1) throw new Error(`No ${type} ${letter}`);
  return found;
}

/** The place of the caret behind these words. */
export function behind({ doc }: Pick<EditorState, 'doc'>, words: string): number {
  let found = -1;
  doc.descendants((node, position) => {
    if (node.isText && node.text === words) found = position + words.length;
  });
  return found;
}

export function pick(letter: string, type = 'picture'): (tr: Transaction) => Transaction {
  return (tr) => tr.setSelection(NodeSelection.create(tr.doc, placeOf(tr, letter, type)));
}

export function caretAt(position: number): (tr: Transaction) => Transaction {
  return (tr) => tr.setSelection(Selection.near(tr.doc.resolve(position)));
}
