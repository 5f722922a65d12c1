import type { Node } from '@tiptap/pm/model';
import { articleSchema, emptyDocument, parseDocument } from '@shared/article/schema';
import type { StoryAttributes } from '@shared/article/story-document';

/** The parts of a story that a test is about; all others are empty. */
export interface WrittenStory {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly picture?: { readonly media: string; readonly caption?: string };
  readonly body?: readonly (string | Node)[];
  readonly sources?: readonly Node[];
  readonly related?: readonly string[];
  readonly note?: string;
  readonly facts?: Partial<StoryAttributes>;
}

export function writtenStory(parts: WrittenStory): Node {
  const body = (parts.body ?? ['']).map((block) =>
    typeof block === 'string' ? paragraph(block) : block,
  );
  const links = (parts.related ?? []).map((article) =>
    articleSchema.node('relatedLink', { article, headline: article }),
  );
  const facts = { ...emptyDocument({ byline: 'ليان المرزوق' }).attrs, ...parts.facts };
  const document = articleSchema.node('doc', facts, [
    text('headline', parts.headline ?? ''),
    text('standfirst', parts.standfirst ?? ''),
    articleSchema.node('lead', null, picture(parts.picture)),
    articleSchema.node('body', null, body),
    articleSchema.node('sources', null, [...(parts.sources ?? [])]),
    text('note', parts.note ?? ''),
    articleSchema.node('related', null, links),
  ]);
  return parseDocument(document.toJSON());
}

function text(type: string, words: string, attrs?: Readonly<Record<string, unknown>>): Node {
  return articleSchema.node(type, attrs, words === '' ? [] : [articleSchema.text(words)]);
}

function picture(facts: WrittenStory['picture']): readonly Node[] {
  if (facts === undefined) return [];
  const fields = [text('caption', facts.caption ?? ''), text('credit', ''), text('alt', '')];
  return [articleSchema.node('picture', { media: facts.media, width: 4, height: 3 }, fields)];
}

export function paragraph(words: string): Node {
  return text('paragraph', words);
}

export function heading(words: string, level: 2 | 3 = 2): Node {
  return text('heading', words, { level });
}

export function quotation(words: readonly string[], speaker: string): Node {
  return articleSchema.node('quotation', null, [...words.map(paragraph), text('speaker', speaker)]);
}

export function bullets(items: readonly string[]): Node {
  const nodes = items.map((words) => articleSchema.node('listItem', null, [paragraph(words)]));
  return articleSchema.node('bulletList', null, nodes);
}

export function readMore(article: string, headline: string): Node {
  return articleSchema.node('readMore', { article, headline });
}

export function nestedQuotation(words: readonly [string, string], inner: Node): Node {
  const [before, behind] = words;
  const parts = [paragraph(before), inner, paragraph(behind), text('speaker', 'سلمى، مديرة')];
  return articleSchema.node('quotation', null, parts);
}

export function block(type: 'pullQuote' | 'editorNote', words: string): Node {
  return text(type, words);
}

export function foreign(words: string): Node {
  return text('paragraph', words, { dir: 'ltr' });
}

export function divider(): Node {
  return articleSchema.node('divider');
}

export function embed(url: string, title: string): Node {
  return articleSchema.node('embed', { url, title });
}

/** @param facts the picture's attributes */
export function bodyPicture(facts: Readonly<Record<string, unknown>>, caption = ''): Node {
  const fields = [text('caption', caption), text('credit', ''), text('alt', '')];
  return articleSchema.node('picture', { width: 4, height: 3, ...facts }, fields);
}

export function gallery(pictures: readonly Node[]): Node {
  return articleSchema.node('gallery', null, [...pictures]);
}

/** Rows of cells; the first row heads the columns. */
export function table(rows: readonly (readonly string[])[]): Node {
  const cells = (row: readonly string[], type: string) =>
    row.map((words) => articleSchema.node(type, null, [paragraph(words)]));
  const nodes = rows.map((row, place) =>
    articleSchema.node('tableRow', null, cells(row, place === 0 ? 'tableHeader' : 'tableCell')),
  );
  return articleSchema.node('table', null, nodes);
}

/** A paragraph of plain, bold and linked stretches. */
export function styled(stretches: readonly (readonly [string, 'bold' | 'link' | ''])[]): Node {
  const nodes = stretches.map(([words, format]) =>
    articleSchema.text(words, format === '' ? [] : [articleSchema.mark(format, address(format))]),
  );
  return articleSchema.node('paragraph', null, nodes);
}

function address(format: 'bold' | 'link'): Readonly<Record<string, string>> | null {
  return format === 'link' ? { href: 'https://almadar.example/1' } : null;
}

export function source(name: string, facts: Readonly<Record<string, unknown>> = {}): Node {
  return articleSchema.node('source', { name, ...facts });
}
