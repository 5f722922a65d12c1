import { useEffect } from 'react';
import type { Profile } from '@shared/newsroom/newsroom';

/** Hues of the tokens; they come round again after four, as with `Person`. */
const hues = 4;

/**
 * A suggestion carries its person's identity and nothing about looks: this page's style sheet says
 * which hue that person has here.
 */
export function usePersonHues(profiles: readonly Profile[]): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    profiles.forEach(({ id }, order) => {
      const hue = (order % hues) + 1;
      sheet.insertRule(
        `[data-suggestion^="s~${CSS.escape(id)}~"] { --person: var(--person-${hue}); --person-soft: var(--person-${hue}-soft); }`,
      );
    });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [profiles]);
}
