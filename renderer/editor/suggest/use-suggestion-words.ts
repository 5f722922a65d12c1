import type { Suggestion, SuggestedPiece } from '@shared/article/suggestions';
import { useWords } from '../../words/use-words';

/** A suggestion in words: what goes, what comes, and what else it does. */
export interface SuggestionWords {
  readonly was: string;
  readonly becomes: string;
  /** Empty when words say it all. */
  readonly note: string;
}

const things = new Set([
  'picture',
  'gallery',
  'table',
  'embed',
  'divider',
  'readMore',
  'editorNote',
]);

export function useSuggestionWords(): (suggestion: Suggestion) => SuggestionWords {
  const t = useWords('suggest');
  const noteOf = (piece: SuggestedPiece): string => {
    const { kind, block, matter } = piece;
    if (kind === 'modification') return matterWord(matter);
    return t(
      block !== null && things.has(block) ? `thing.${ending(kind)}` : `block.${ending(kind)}`,
    );
  };
  const matterWord = (matter: string | null): string => {
    if (matter === null) return t('changed.kind');
    if (matter === 'bold' || matter === 'link' || matter === 'dir' || matter === 'level')
      return t(`changed.${matter}`);
    return t('changed.other');
  };
  return ({ pieces }) => {
    const was = wordsOf(pieces, 'deletion');
    const becomes = wordsOf(pieces, 'insertion');
    if (was !== '' && plain(was) === plain(becomes))
      return { was: '', becomes, note: t('changed.moved') };
    const changed = pieces.find(({ kind }) => kind === 'modification');
    const block = pieces.find((piece) => piece.block !== null && piece.kind !== 'modification');
    const told = changed ?? (was + becomes === '' ? block : undefined);
    return {
      was,
      becomes: changed?.block === null ? becomes + changed.text : becomes,
      note: told === undefined ? '' : noteOf(told),
    };
  };
}

function plain(words: string): string {
  return words.replaceAll(' … ', '');
}

function ending(kind: SuggestedPiece['kind']): 'inserted' | 'deleted' {
  return kind === 'deletion' ? 'deleted' : 'inserted';
}

/** Pieces that do not touch are told apart. */
function wordsOf(pieces: readonly SuggestedPiece[], wanted: SuggestedPiece['kind']): string {
  let end: number | null = null;
  let words = '';
  for (const { kind, block, from, to, text } of pieces) {
    if (kind !== wanted || block !== null) continue;
    words += end === null || end === from ? text : ` … ${text}`;
    end = to;
  }
  return words;
}
