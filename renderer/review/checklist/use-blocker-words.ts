import { formatNumber } from '../../words/numbers';
import { useLanguage, useWords } from '../../words/use-words';
import type { Blocker } from './checklist-of';

interface BlockerWords {
  readonly name: string;
  /** Which one it is; empty when the name says it all. */
  readonly detail: string;
  /** What its button does. */
  readonly jump: string;
}

/** @returns says what stands in the way, and where */
export function useBlockerWords(
  names: Readonly<Record<string, string>>,
): (blocker: Blocker) => BlockerWords {
  const t = useWords('review');
  const language = useLanguage();
  const wordsOf = (blocker: Blocker): Omit<BlockerWords, 'jump'> => {
    switch (blocker.kind) {
      case 'part':
        return { name: t('lacks', { part: t(`part.${blocker.part}`) }), detail: '' };
      case 'suggestions':
        return {
          name: t('openSuggestions', { count: blocker.count }),
          detail: blocker.by
            .map(
              ({ by, count }) => `${names[by] ?? t('colleague')} ${formatNumber(language, count)}`,
            )
            .join(' · '),
        };
      case 'comment':
        return {
          name: t('blockingComment'),
          detail: blocker.quote === '' ? '' : t('at', { quote: blocker.quote }),
        };
      case 'markers':
        return { name: t('openMarkers', { count: blocker.count }), detail: blocker.words };
    }
  };
  return (blocker) => {
    const words = wordsOf(blocker);
    return { ...words, jump: t('goTo', { what: words.name }) };
  };
}
