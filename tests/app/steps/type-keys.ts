import type { Page } from '@playwright/test';

/**
 * Types letter by letter with real key events. Playwright's own keyboard knows the keys of a US layout
 * only and would put Arabic in without pressing any.
 */
export async function typeKeys(window: Page, text: string): Promise<void> {
  const keys = await window.context().newCDPSession(window);
  for (const letter of text) {
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
  }
  await keys.detach();
}
