import { useSyncExternalStore } from 'react';
import type { Theme } from '@shared/newsroom/newsroom';

const system = window.matchMedia('(prefers-color-scheme: dark)');

function listen(onChange: () => void): () => void {
  system.addEventListener('change', onChange);
  return () => system.removeEventListener('change', onChange);
}

/** Whether the window is dark now, by choice or because the device is. */
export function useIsDark(theme: Theme): boolean {
  const isSystemDark = useSyncExternalStore(listen, () => system.matches);
  return theme === 'system' ? isSystemDark : theme === 'dark';
}
