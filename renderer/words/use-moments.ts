import { useMemo } from 'react';
import type { DigitStyle } from '@shared/newsroom/newsroom';
import { locales } from './numbers';
import { useLanguage } from './use-words';

/** The interface's locale, with the digits that the newsroom writes in Arabic. */
export function useHouseLocale(digits: DigitStyle): string {
  const language = useLanguage();
  const numerals = { typed: '', arabic: '-u-nu-arab', latin: '-u-nu-latn' }[digits];
  return language === 'ar' ? `${locales.ar}${numerals}` : locales.en;
}

/** Day and time of a moment (ms since 1970) by the clock of a zone, in the digits of the house. */
export function useMoments(digits: DigitStyle, zone: string): (at: number) => string {
  const locale = useHouseLocale(digits);
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      dateStyle: 'long',
      timeStyle: 'medium',
    });
    return (at) => format.format(at);
  }, [locale, zone]);
}
