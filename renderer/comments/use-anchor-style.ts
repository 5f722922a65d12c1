import { useEffect } from 'react';
import type { Thread } from '@shared/draft/comments/thread';
import type { ThreadId } from '@shared/ids';

// Colour, background and lines only: anything that takes room would cut joined letters apart.
const line = 'text-decoration-skip-ink: none; text-underline-offset: 0.36em;';
const open = `background: var(--caution-soft); text-decoration: underline 2px dotted var(--caution); ${line} cursor: pointer;`;
const chosen = `background: var(--selected); text-decoration: underline 2px solid var(--accent); ${line}`;

/**
 * The words in the text carry their thread's identity and nothing about its state: this page's style
 * sheet says which threads are open. Resolved ones have no rule, so that nothing is drawn.
 */
export function useAnchorStyle(threads: readonly Thread[], current: ThreadId | null): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const rule = (id: ThreadId, style: string) =>
      sheet.insertRule(`[data-sheet] [data-comment="${CSS.escape(id)}"] { ${style} }`);
    if (current !== null) rule(current, chosen);
    // Each is put before the others: of two threads on the same words, the chosen one shows.
    for (const { id, resolved } of threads) if (resolved === null) rule(id, open);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [threads, current]);
}
