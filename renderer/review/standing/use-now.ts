import { useEffect, useState } from 'react';

/** Milliseconds since 1970; drawn anew when the moment has come that `until` names, if it does. */
export function useNow(until: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(until - Date.now(), 0) + 50);
    return () => clearTimeout(timer);
  }, [until]);
  return now;
}
