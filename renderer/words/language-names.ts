import type { InterfaceLanguage } from '@shared/newsroom/newsroom';

/** Each language as its own speakers call it, the same in every interface. */
export const languageNames = {
  ar: 'العربية',
  en: 'English',
} as const satisfies Record<InterfaceLanguage, string>;
