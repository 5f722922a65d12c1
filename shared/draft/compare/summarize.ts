import { unreachable } from '../../unreachable';
import type { ComparedBlock, ComparisonSummary, FieldChange, WordRun } from './story-comparison';
import { countTokens, wordTokens } from './word-tokens';

/** The comparison in numbers, for its headline. */
export function summarize(
  blocks: readonly ComparedBlock[],
  fields: readonly FieldChange[],
): ComparisonSummary {
  const blocksThat = (kind: ComparedBlock['kind']) =>
    blocks.filter((block) => block.kind === kind).length;
  const changes = blocks.flatMap(changedWords);
  return {
    wordsAdded: wordsThat('added', changes),
    wordsRemoved: wordsThat('removed', changes),
    blocksAdded: blocksThat('added'),
    blocksRemoved: blocksThat('removed'),
    blocksChanged: blocksThat('changed'),
    blocksMoved: blocksThat('moved'),
    fieldsChanged: fields.length,
  };
}

function changedWords(block: ComparedBlock): readonly WordRun[] {
  switch (block.kind) {
    case 'same':
      return [];
    case 'added':
      return [{ kind: 'added', text: block.after.text }];
    case 'removed':
      return [{ kind: 'removed', text: block.before.text }];
    case 'changed':
    case 'moved':
      return block.words;
    default:
      return unreachable(block);
  }
}

function wordsThat(kind: 'added' | 'removed', runs: readonly WordRun[]): number {
  return runs
    .filter((run) => run.kind === kind && run.minor === undefined)
    .reduce((sum, run) => sum + countTokens(wordTokens(run.text)), 0);
}
