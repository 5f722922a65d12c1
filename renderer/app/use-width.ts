import { useSyncExternalStore } from 'react';

/** How much of the desk stands side by side, narrowest first. */
const widths = ['narrow', 'middle', 'wide', 'widest'] as const;
export type Width = (typeof widths)[number];

/** Least width (px) of each but the first; the tokens use the same borders. */
const borders = [900, 1200, 1600].map((least) =>
  window.matchMedia(`(min-width: ${String(least)}px)`),
);

function listen(onChange: () => void): () => void {
  for (const border of borders) border.addEventListener('change', onChange);
  return () => {
    for (const border of borders) border.removeEventListener('change', onChange);
  };
}

function read(): Width {
  return widths[borders.filter(({ matches }) => matches).length] ?? 'widest';
}

export function useWidth(): Width {
  return useSyncExternalStore(listen, read);
}
