import type { TFunction } from 'i18next';
import { useTranslation, type FallbackNs } from 'react-i18next';
import type { InterfaceLanguage } from '@shared/newsroom/newsroom';
import type { Room } from './words';

/** The words of one room: `const t = useWords('drafts'); t('newDraft')`. */
export function useWords<Name extends Room>(room: Name): TFunction<FallbackNs<Name>> {
  return useTranslation(room).t;
}

/** The language the interface speaks now; the article keeps its own. */
export function useLanguage(): InterfaceLanguage {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ar';
}
