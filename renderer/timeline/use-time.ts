import { useMemo } from 'react';
import { locales } from '../words/numbers';
import { useLanguage } from '../words/use-words';

export interface TimeWords {
  /** The day and the minute. */
  readonly full: (at: number) => string;
  /** The minute alone. */
  readonly short: (at: number) => string;
  /** The weekday and the minute. */
  readonly tick: (at: number) => string;
  readonly day: (at: number) => string;
}

/** Moments (ms since 1970) in the language of the interface. */
export function useTime(): TimeWords {
  const language = useLanguage();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const formatter = new Intl.DateTimeFormat(locales[language], options);
      return (at: number) => formatter.format(at);
    };
    const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    return {
      full: format({ weekday: 'long', day: 'numeric', month: 'long', ...minute }),
      short: format(minute),
      tick: format({ weekday: 'short', ...minute }),
      day: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    };
  }, [language]);
}
