import { useCallback } from 'react';
import { formatNumber } from './numbers';
import { useLanguage } from './use-words';

/** `const number = useNumbers(); number(12)`: digits of the interface's language. */
export function useNumbers(): (value: number) => string {
  const language = useLanguage();
  return useCallback((value) => formatNumber(language, value), [language]);
}
