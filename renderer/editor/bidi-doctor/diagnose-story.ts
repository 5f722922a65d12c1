import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { cleaned } from '@shared/arabic/examine-text';
import { digitFamilies, type DigitFamily } from '@shared/arabic/numerals';
import type { DigitStyle } from '@shared/newsroom/newsroom';
import { directionOf, type BlockDirection } from '../direction/direct-blocks';
import { isHidden } from '../extensions/sheet-part';
import { findingsOf, type BlockFinding } from './block-findings';

/** A finding at its place in the document. */
export interface PlacedFinding extends BlockFinding {
  /** What stands there once it is cleaned; null for what is only shown. */
  readonly clean: string | null;
}

export interface BlockDiagnosis {
  /** Name of the node. */
  readonly name: string;
  /** Where its content begins. */
  readonly from: number;
  readonly direction: BlockDirection;
  readonly text: string;
  /** Edited in a panel: there is nowhere to go to on the sheet. */
  readonly isHidden: boolean;
  readonly findings: readonly PlacedFinding[];
}

export type DoctorScope = 'selection' | 'story';

interface Question {
  readonly scope: DoctorScope;
  readonly digits: DigitStyle;
}

/** Every block in the scope, in the order of the document. */
export function diagnoseStory(
  { doc, selection }: EditorState,
  { scope, digits }: Question,
): readonly BlockDiagnosis[] {
  const family = digits === 'typed' ? usualDigits(doc) : digits;
  const range = scope === 'story' ? { from: 0, to: doc.content.size } : selection;
  const blocks: BlockDiagnosis[] = [];
  doc.nodesBetween(range.from, range.to, (node, position) => {
    if (!node.isTextblock) return true;
    blocks.push({
      name: node.type.name,
      from: position + 1,
      direction: directionOf(node),
      text: node.textBetween(0, node.content.size, undefined, ' '),
      isHidden: isHidden(doc.resolve(position + 1)),
      findings: findingsOf(node).flatMap((found) => placed(found, position + 1, family)),
    });
    return false;
  });
  return blocks;
}

/** The family of most numbers of the story. */
function usualDigits(doc: Node): DigitFamily {
  const counts = { latin: 0, arabic: 0, persian: 0 };
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    for (const { finding } of findingsOf(node))
      if (finding.kind === 'digits') counts[finding.family] += 1;
    return false;
  });
  return digitFamilies.reduce((most, family) => (counts[family] > counts[most] ? family : most));
}

/** Digits of the usual family are nothing to speak of. */
function placed(found: BlockFinding, start: number, family: DigitFamily): readonly PlacedFinding[] {
  const { finding, from, to, text } = found;
  const clean = cleaned(finding, text, family);
  if (clean === null && finding.kind === 'digits') return [];
  return [{ finding, text, clean, from: start + from, to: start + to }];
}
