import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { bidiRuns } from '@shared/arabic/bidi-runs';
import { groupByLink } from '@shared/article/export/export-runs';
import type { ExportRun } from '@shared/article/export/export-story';

/** How the words of one paragraph are set. */
export interface RunLook {
  readonly isLeftToRight?: boolean;
  readonly isBold?: boolean;
}

const latin = { value: 'en-US' } as const;

/**
 * Text as runs that each say which way they read. Word processors order the parts of a line by
 * this: no invisible marks are needed.
 */
export function textRuns(text: string, look: RunLook, style?: string): readonly TextRun[] {
  const { isLeftToRight = false, isBold = false } = look;
  const shared: IRunOptions = {
    ...(isBold && { bold: true }),
    ...(style !== undefined && { style }),
  };
  if (isLeftToRight) return [new TextRun({ ...shared, text })];
  return bidiRuns(text).map((run) =>
    run.kind === 'plain'
      ? new TextRun({ ...shared, text: run.text, rightToLeft: true })
      : new TextRun({ ...shared, text: run.text, language: latin }),
  );
}

function plainRuns(
  runs: readonly ExportRun[],
  look: RunLook,
  style?: string,
): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.kind === 'break') return [new TextRun({ break: 1 })];
    const isBold = run.isBold || look.isBold === true;
    return textRuns(run.text, { ...look, isBold }, style);
  });
}

/** The words of a paragraph, links and breaks included. */
export function paragraphRuns(
  runs: readonly ExportRun[],
  look: RunLook,
): readonly ParagraphChild[] {
  return groupByLink(runs).flatMap(({ href, runs: words }): readonly ParagraphChild[] =>
    href === null
      ? plainRuns(words, look)
      : [new ExternalHyperlink({ link: href, children: plainRuns(words, look, 'Hyperlink') })],
  );
}
