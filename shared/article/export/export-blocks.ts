import type { JSONContent } from '@tiptap/core';
import type { ArticleId } from '../../ids';
import { markQuotation } from '../publish/mark-quotation';
import { tidyQuotation } from '../publish/tidy-quotation';
import { isSafeUrl } from '../safe-url';
import { textOf } from '../story';
import { cleanText } from './clean-text';
import { exportPicture } from './export-picture';
import { exportRuns } from './export-runs';
import type { ExportBlock, ExportCell } from './export-story';

export interface BlockFacts {
  /** Remarks to the editor go along. */
  readonly withNotes: boolean;
  readonly withPictures: boolean;
  /** Block quotations get the marks that a page draws around them. */
  readonly marksQuotations: boolean;
  /** What a published story is called and where it is; null when the archive has no such story. */
  readonly find: (article: ArticleId) => { readonly headline: string; readonly url: string } | null;
}

type Blocks = readonly ExportBlock[];

/** The blocks of a body that have something to show, in their order. */
export function exportBlocks(body: readonly JSONContent[], facts: BlockFacts): Blocks {
  return body.flatMap((node) => readBlock(node, facts));
}

function readBlock(node: JSONContent, facts: BlockFacts): Blocks {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return readText(node);
    case 'bulletList':
    case 'orderedList':
      return readList(node, facts);
    case 'quotation':
      return readQuotation(node, facts);
    case 'picture':
      return facts.withPictures ? [{ kind: 'picture', picture: exportPicture(node) }] : [];
    case 'gallery':
      return exportBlocks(children, facts);
    case 'divider':
      return [{ kind: 'divider' }];
    case 'embed':
      return readEmbed(node);
    case 'table':
      return readTable(children, facts);
    case 'readMore':
      return [readMore(node, facts)];
    case 'editorNote':
      return facts.withNotes ? readNote(node) : [];
    default:
      throw new Error(`A body has no block called ${String(node.type)}`);
  }
}

function readText(node: JSONContent): Blocks {
  const runs = exportRuns(node.content ?? []);
  const isLeftToRight = node.attrs?.['dir'] === 'ltr';
  if (runs.length === 0) return [];
  if (node.type === 'paragraph') return [{ kind: 'paragraph', runs, isLeftToRight }];
  if (node.type === 'heading')
    return [{ kind: 'heading', level: node.attrs?.['level'] === 3 ? 3 : 2, runs, isLeftToRight }];
  return [{ kind: 'pull-quote', text: cleanText(textOf(node)).trim(), isLeftToRight }];
}

function readList(node: JSONContent, facts: BlockFacts): Blocks {
  const items = (node.content ?? [])
    .map((item) => exportBlocks(item.content ?? [], facts))
    .filter((blocks) => blocks.length > 0);
  if (items.length === 0) return [];
  const start = Number(node.attrs?.['start'] ?? 1);
  return [
    {
      kind: 'list',
      isNumbered: node.type === 'orderedList',
      start: Number.isInteger(start) && start >= 0 ? start : 1,
      items,
    },
  ];
}

function readQuotation(node: JSONContent, facts: BlockFacts): Blocks {
  return tidyQuotation(node)
    .map((tidy) => (facts.marksQuotations ? markQuotation(tidy) : tidy))
    .flatMap((tidy) => readParts(tidy, facts));
}

/** A quotation that is tidied, and marked when it is to be. */
function readParts(node: JSONContent, facts: BlockFacts): Blocks {
  const parts = node.content ?? [];
  const blocks = parts
    .filter(({ type }) => type !== 'speaker')
    .flatMap((part) => (part.type === 'quotation' ? readParts(part, facts) : readText(part)));
  const speaker = cleanText(textOf(parts.find(({ type }) => type === 'speaker'))).trim();
  return blocks.length === 0 ? [] : [{ kind: 'quotation', blocks, speaker }];
}

function readEmbed(node: JSONContent): Blocks {
  const url = cleanText(String(node.attrs?.['url'] ?? '')).trim();
  const title = cleanText(String(node.attrs?.['title'] ?? '')).trim();
  return isSafeUrl(url) ? [{ kind: 'embed', url, title }] : [];
}

function readTable(rows: readonly JSONContent[], facts: BlockFacts): Blocks {
  const span = (node: JSONContent, name: string) => Math.max(1, Number(node.attrs?.[name] ?? 1));
  const cell = (node: JSONContent): ExportCell => ({
    isHeader: node.type === 'tableHeader',
    columns: span(node, 'colspan'),
    rows: span(node, 'rowspan'),
    blocks: exportBlocks(node.content ?? [], facts),
  });
  const table = rows.map((row) => (row.content ?? []).map(cell));
  const isBlank = table.every((row) => row.every(({ blocks }) => blocks.length === 0));
  return isBlank ? [] : [{ kind: 'table', rows: table }];
}

function readMore(node: JSONContent, { find }: BlockFacts): ExportBlock {
  const article = String(node.attrs?.['article'] ?? '') as ArticleId; // the archive knows if it is one
  const story = find(article);
  const headline = story?.headline ?? String(node.attrs?.['headline'] ?? '');
  return { kind: 'read-more', headline: cleanText(headline).trim(), url: story?.url ?? null };
}

function readNote(node: JSONContent): Blocks {
  const text = cleanText(textOf(node)).trim();
  return text === '' ? [] : [{ kind: 'note', text }];
}
