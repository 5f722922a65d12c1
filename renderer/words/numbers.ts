import type { InterfaceLanguage } from '@shared/newsroom/newsroom';

/** Locales that fix the digits too: a bare `ar` would give Latin ones. */
export const locales = { ar: 'ar-EG', en: 'en' } as const satisfies Record<
  InterfaceLanguage,
  string
>;

const formats = {
  ar: new Intl.NumberFormat(locales.ar),
  en: new Intl.NumberFormat(locales.en),
} as const satisfies Record<InterfaceLanguage, Intl.NumberFormat>;

const plain = {
  ar: new Intl.NumberFormat(locales.ar, { useGrouping: false }),
  en: new Intl.NumberFormat(locales.en, { useGrouping: false }),
} as const satisfies Record<InterfaceLanguage, Intl.NumberFormat>;

/** A measure that is never grouped in thousands: the width of a picture, a year. */
export function formatDigits(language: InterfaceLanguage, value: number): string {
  return plain[language].format(value);
}

/** A number in the digits of the interface: Arabic-Indic or Latin. */
export function formatNumber(language: InterfaceLanguage, value: number): string {
  return formats[language].format(value);
}
