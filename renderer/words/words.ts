import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InterfaceLanguage } from '@shared/newsroom/newsroom';
import { arabic } from './ar/arabic';
import { english } from './en/english';
import { formatDigits, formatNumber } from './numbers';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    keySeparator: false;
    nsSeparator: false;
    returnNull: false;
    resources: typeof arabic;
  }
}

/** The rooms that have words; each reads its own with `useWords('room')`. */
export type Room = keyof typeof arabic;

/** The window's words, ready when it returns: both languages are in the bundle. */
export function createWords(language: InterfaceLanguage): i18n {
  const words = i18next.createInstance();
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { ar: arabic, en: english },
    ns: Object.keys(arabic),
    defaultNS: 'frame',
    keySeparator: false,
    nsSeparator: false,
    returnNull: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  words.services.formatter?.add('number', (value, spoken) =>
    formatNumber(spoken === 'en' ? 'en' : 'ar', Number(value)),
  );
  // A name stands in a sentence of either direction without turning what is around it.
  words.services.formatter?.add('name', (value) => `\u2068${String(value)}\u2069`);
  words.services.formatter?.add('digits', (value, spoken) =>
    formatDigits(spoken === 'en' ? 'en' : 'ar', Number(value)),
  );
  return words;
}
