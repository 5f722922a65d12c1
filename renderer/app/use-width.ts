import { useSyncExternalStore } from 'react';

/** How much of the desk stands side by side; the stylesheets use the same two borders. */
export type Width = 'narrow' | 'middle' | 'wide';

const wide = window.matchMedia('(min-width: 1200px)');
const middle = window.matchMedia('(min-width: 900px)');

function listen(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  middle.addEventListener('change', onChange);
  return () => {
    wide.removeEventListener('change', onChange);
    middle.removeEventListener('change', onChange);
  };
}

function read(): Width {
  if (wide.matches) return 'wide';
  return middle.matches ? 'middle' : 'narrow';
}

export function useWidth(): Width {
  return useSyncExternalStore(listen, read);
}
