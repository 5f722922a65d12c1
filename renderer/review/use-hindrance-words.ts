import type { MissingPart } from '@shared/article/missing-parts';
import type { Decision } from '@shared/draft/workflow';
import type { Role } from '@shared/newsroom/newsroom';
import { locales } from '../words/numbers';
import { useLanguage, useWords } from '../words/use-words';
import type { Hindrance } from './decision-offers';
import type { ReviewView } from './use-review';
import { useMatterWords } from './use-matter-words';

/** `[editor, chief]` as a person says it: "editors or the editor-in-chief". */
export function useRoleNames(): (roles: readonly Role[]) => string {
  const t = useWords('review');
  const list = new Intl.ListFormat(locales[useLanguage()], { type: 'disjunction' });
  return (roles) => list.format(roles.map((role) => t(`role.${role}`)));
}

export function usePartNames(): (parts: readonly MissingPart[]) => string {
  const t = useWords('review');
  const list = new Intl.ListFormat(locales[useLanguage()], { type: 'conjunction' });
  return (parts) => list.format(parts.map((part) => t(`part.${part}`)));
}

/** The whole reason why a decision cannot be taken yet, in one sentence. */
export function useHindranceWords(
  decision: Decision,
  { state, readers }: Pick<ReviewView, 'state' | 'readers'>,
): (hindrance: Hindrance) => string {
  const t = useWords('review');
  const roleNames = useRoleNames();
  const partNames = usePartNames();
  const matter = useMatterWords(state.names);
  const list = new Intl.ListFormat(locales[useLanguage()], { type: 'disjunction' });
  return (hindrance) => {
    switch (hindrance.kind) {
      case 'wrong-role':
        return t(`mayDecide.${decision}`, { roles: roleNames(hindrance.roles) });
      case 'incomplete':
        return t('lacksAll', { parts: partNames(hindrance.missing) });
      case 'own-story':
        return readers.length === 0
          ? t('nobodyReads')
          : t('othersRead', { names: list.format(readers.map(({ name }) => name)) });
      default:
        return matter(hindrance);
    }
  };
}
