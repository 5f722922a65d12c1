import type { ComparedBlock } from '@shared/draft/compare/story-comparison';

/** A line of a comparison: a block, or the place that a moved block left. */
export type ComparedRow =
  | { readonly kind: 'block'; readonly block: ComparedBlock; readonly number: number }
  | {
      readonly kind: 'left';
      readonly block: Extract<ComparedBlock, { kind: 'moved' }>;
      /** Row of the block at its new place. */
      readonly number: number;
    };

/** The blocks in reading order of the later version, with the places that moved ones left. */
export function comparedRows(blocks: readonly ComparedBlock[]): readonly ComparedRow[] {
  const rows: ComparedRow[] = blocks.map((block, number) => ({ kind: 'block', block, number }));
  blocks.forEach((block, number) => {
    if (block.kind !== 'moved') return;
    rows.splice(placeLeft(rows, block.before.position), 0, { kind: 'left', block, number });
  });
  return rows;
}

export function isChange({ kind, block }: ComparedRow): boolean {
  return kind === 'block' && block.kind !== 'same';
}

/** Before the first row whose block stood further down in the earlier version. */
function placeLeft(rows: readonly ComparedRow[], position: number): number {
  const next = rows.findIndex((row) => {
    if (row.kind === 'left') return row.block.before.position > position;
    const { block } = row;
    return block.kind !== 'added' && block.kind !== 'moved' && block.before.position > position;
  });
  return next === -1 ? rows.length : next;
}
