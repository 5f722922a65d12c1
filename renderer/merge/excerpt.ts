import type { WaitingWords } from '@shared/ipc/parcel-calls';

/** Letters shown on each side: enough to know the sentence again. */
const around = 90;

/** What stood before and behind the words in their block, cut to whole words. */
export function excerptOf({ words, block }: Pick<WaitingWords, 'words' | 'block'>): {
  readonly before: string;
  readonly after: string;
} {
  const at = block.indexOf(words);
  if (at === -1) return { before: '', after: '' };
  const [before, after] = [block.slice(0, at), block.slice(at + words.length)];
  return { before: ending(before), after: beginning(after) };
}

function ending(text: string): string {
  if (text.length <= around) return text;
  return `\u2026 ${text.slice(-around).replace(/^\S*\s+/, '')}`;
}

function beginning(text: string): string {
  if (text.length <= around) return text;
  return `${text.slice(0, around).replace(/\s+\S*$/, '')} \u2026`;
}
