import { unreachable } from '@shared/unreachable';
import { useWords } from '../words/use-words';
import type { About } from './comments-state';

/** Letters of a quotation that a card has room for. */
const room = 60;

/** What a comment is about, in a few words. */
export function useAboutName(): (about: Pick<About, 'anchor' | 'quote'>) => string {
  const t = useWords('comments');
  return ({ anchor, quote }) => {
    switch (anchor.kind) {
      case 'words':
        return quote === '' ? t('about.words') : t('onWords', { quote: shortened(quote) });
      case 'field':
        return t('commentOn', { what: t(`field.${anchor.field}`) });
      case 'picture':
      case 'suggestion':
      case 'story':
        return t('commentOn', { what: t(`about.${anchor.kind}`) });
      default:
        return unreachable(anchor);
    }
  };
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  if (line.length <= room) return line;
  const cut = line.lastIndexOf(' ', room);
  return `${line.slice(0, cut === -1 ? room : cut)}\u2026`;
}
