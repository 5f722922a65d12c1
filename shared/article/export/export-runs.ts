import type { JSONContent } from '@tiptap/core';
import { tidyText } from '../publish/tidy-text';
import { isSafeUrl } from '../safe-url';
import { cleanText } from './clean-text';
import type { ExportRun } from './export-story';

type TextRun = Extract<ExportRun, { kind: 'text' }>;

function addressOf(node: JSONContent): string | null {
  const mark = node.marks?.find(({ type }) => type === 'link');
  const href = cleanText(String(mark?.attrs?.['href'] ?? '')).trim();
  return isSafeUrl(href) ? href : null;
}

/** Spaces at the ends of bold words are not bold: marks around them would not be read as marks. */
function readRun(node: JSONContent): readonly ExportRun[] {
  if (node.type === 'hardBreak') return [{ kind: 'break' }];
  const text = node.text ?? '';
  const isBold = node.marks?.some(({ type }) => type === 'bold') ?? false;
  const run = { kind: 'text', href: addressOf(node) } as const;
  if (!isBold) return [{ ...run, text, isBold }];
  const words = text.trim();
  const start = words === '' ? text.length : text.indexOf(words);
  return [
    { ...run, text: text.slice(0, start), isBold: false },
    { ...run, text: words, isBold },
    { ...run, text: text.slice(start + words.length), isBold: false },
  ];
}

function isOneWith(run: TextRun, before: ExportRun | undefined): before is TextRun {
  return before?.kind === 'text' && before.isBold === run.isBold && before.href === run.href;
}

function isWritten(run: ExportRun): boolean {
  return run.kind === 'break' || run.text !== '';
}

function join(runs: readonly ExportRun[]): readonly ExportRun[] {
  const joined: ExportRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (run.kind === 'text' && isOneWith(run, before))
      joined[joined.length - 1] = { ...run, text: before.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The words of a paragraph or heading; empty when nothing of it can be read. */
export function exportRuns(content: readonly JSONContent[]): readonly ExportRun[] {
  const clean = content.map((node) =>
    node.text === undefined ? node : { ...node, text: cleanText(node.text) },
  );
  return join(tidyText(clean).flatMap(readRun).filter(isWritten));
}

export interface LinkedRuns {
  /** Null for words that lead nowhere. */
  readonly href: string | null;
  readonly runs: readonly ExportRun[];
}

/** Runs that lead to one place are one link, however many of its words are bold. */
export function groupByLink(runs: readonly ExportRun[]): readonly LinkedRuns[] {
  const groups: LinkedRuns[] = [];
  for (const run of runs) {
    const href = run.kind === 'break' ? null : run.href;
    const before = groups.at(-1);
    if (before?.href === href) groups[groups.length - 1] = { href, runs: [...before.runs, run] };
    else groups.push({ href, runs: [run] });
  }
  return groups;
}

/** What the runs say, a break as the end of a line. */
export function runText(runs: readonly ExportRun[]): string {
  return runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
}
