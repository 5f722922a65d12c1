import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { bidiRuns } from '@shared/arabic/bidi-runs';
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
  const shared: IRunOptions = { bold: isBold, ...(style !== undefined && { style }) };
  if (isLeftToRight) return [new TextRun({ ...shared, text })];
  return bidiRuns(text).map((run) =>
    run.kind === 'plain'
      ? new TextRun({ ...shared, text: run.text, rightToLeft: true })
      : new TextRun({ ...shared, text: run.text, language: latin }),
  );
}

/** The words of a paragraph, links and breaks included. */
export function paragraphRuns(runs: readonly ExportRun[], look: RunLook): ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.kind === 'break') return [new TextRun({ break: 1 })];
    const own = { ...look, isBold: run.isBold || look.isBold === true };
    if (run.href === null) return textRuns(run.text, own);
    const children = [...textRuns(run.text, own, 'Hyperlink')];
    return [new ExternalHyperlink({ link: run.href, children })];
  });
}
