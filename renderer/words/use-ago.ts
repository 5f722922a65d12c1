import { useEffect, useState } from 'react';
import { ago, type Ago } from './ago';
import { locales } from './numbers';
import { useLanguage, useWords } from './use-words';

/** "2 min ago" in the interface language, for a moment (ms since 1970), kept true as time passes. */
export function useAgo(at: number): string {
  const t = useWords('time');
  const language = useLanguage();
  const past = usePast(at);
  switch (past.kind) {
    case 'now':
      return t('now');
    case 'seconds':
      return t('secondsAgo', { count: past.count });
    case 'minutes':
      return t('minutesAgo', { count: past.count });
    case 'hours':
      return t('hoursAgo', { count: past.count });
    case 'days':
      return t('daysAgo', { count: past.count });
    case 'date':
      return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium' }).format(at);
  }
}

function usePast(at: number): Ago {
  const [now, setNow] = useState(Date.now);
  const past = ago(at, Math.max(now, at));
  const next = past.kind === 'date' ? null : past.next;
  useEffect(() => {
    if (next === null) return;
    const timer = setTimeout(() => setNow(Date.now()), next + 20);
    return () => clearTimeout(timer);
  }, [next, now, at]);
  return past;
}
