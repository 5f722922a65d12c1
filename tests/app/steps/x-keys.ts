import { execFileSync } from 'node:child_process';

/** Places on a keyboard, by what they type on a US one; their numbers are the same on every PC. */
const keycodes = {
  ctrl: 37,
  shift: 50,
  Enter: 36,
  Space: 65,
  // By name: xdotool would take its number, 9, for the digit.
  Escape: 'Escape',
  Backspace: 22,
  Left: 113,
  Right: 114,
  Home: 110,
  End: 115,
  '1': 10,
  '2': 11,
  '8': 17,
  '0': 19,
  a: 38,
  b: 56,
  d: 40,
  f: 41,
  g: 42,
  h: 43,
  i: 31,
  k: 45,
  l: 46,
  n: 57,
  s: 39,
  x: 53,
  z: 52,
  "'": 48,
  '.': 60,
} as const;

export type Key = keyof typeof keycodes;

/** Presses keys of the X server, one stroke after the other: `pressKeys('ctrl+shift+z', 'a')`. */
export function pressKeys(...strokes: readonly string[]): void {
  const words = strokes.flatMap((stroke) => {
    const codes = stroke.split('+').map((key) => String(keycodes[key as Key])); // a wrong one is refused by xdotool
    const held = codes.slice(0, -1);
    return [
      ...held.flatMap((code) => ['keydown', code]),
      ...['key', codes.at(-1) ?? ''],
      ...held.toReversed().flatMap((code) => ['keyup', code]),
    ];
  });
  execFileSync('xdotool', words);
}

/** A layout of the X server, as `setxkbmap` calls it. */
export interface Layout {
  readonly layout: string;
  readonly variant?: string;
}

export function useLayout({ layout, variant = '' }: Layout): void {
  execFileSync('setxkbmap', ['-layout', layout, '-variant', variant]);
}

/** What the display has now; where somebody sits before it, a test gives it back. */
export function currentLayout(): Layout {
  const facts = execFileSync('setxkbmap', ['-query'], { encoding: 'utf8' });
  const fact = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(facts)?.[1];
  return { layout: fact('layout') ?? 'us', variant: fact('variant') ?? '' };
}

/** Without a window manager nobody gives a new window the keyboard. */
export function focusWindow(): void {
  execFileSync('xdotool', [
    'search',
    '--sync',
    '--onlyvisible',
    '--class',
    'tahrir',
    'windowfocus',
  ]);
}
