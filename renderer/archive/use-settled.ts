import { useEffect, useState } from 'react';

/** A pause this long (ms) between keys and the archive is asked. */
const pause = 120;

/** The value once it has stood still, so that a word is searched for and not each of its letters. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
