import { searchWords } from '@shared/arabic/search-words';
import { fold } from '@shared/arabic/fold';
import { blocks as arabic } from '../../words/ar/blocks';
import { blocks as english } from '../../words/en/blocks';
import { blockChoices, type BlockChoice } from '../blocks/block-choices';

interface Known {
  readonly choice: BlockChoice;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const article = '\u0627\u0644';

/** A word without the Arabic article. */
function bareOf(word: string): string {
  return word.startsWith(article) ? word.slice(article.length) : word;
}

/** What each choice answers to, in both languages whatever the interface speaks. */
const known: readonly Known[] = blockChoices.map((choice) => {
  const names = [arabic[`name.${choice.id}`], english[`name.${choice.id}`]];
  const also = [arabic[`also.${choice.id}`], english[`also.${choice.id}`]];
  return {
    choice,
    names: names.map((name) => fold(name)),
    words: searchWords([...names, ...also].join(' ')).flatMap((word) => [word, bareOf(word)]),
  };
});

/** Those whose name begins like the query come first, then those that are also called so. */
export function findChoices(query: string): readonly BlockChoice[] {
  const asked = fold(query);
  if (asked === '') return blockChoices;
  const bare = bareOf(asked);
  const begins = (text: string) => text.startsWith(asked) || (bare !== '' && text.startsWith(bare));
  const named = known.filter(({ names }) => names.some(begins));
  const called = known.filter((one) => !named.includes(one) && one.words.some(begins));
  return [...named, ...called].map(({ choice }) => choice);
}
