import { locales } from './numbers';
import { useLanguage } from './use-words';

/** @returns says a moment (ms since 1970) as the clock on the wall does; another day with its name */
export function useClock(): (at: number) => string {
  const locale = locales[useLanguage()];
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  return (at) => {
    const isToday = new Date(at).toDateString() === new Date().toDateString();
    const day: Intl.DateTimeFormatOptions = isToday ? {} : { day: 'numeric', month: 'long' };
    return new Intl.DateTimeFormat(locale, { ...time, ...day }).format(at);
  };
}
