import { expect, type Locator, type Page } from '@playwright/test';

/** Where the story that is open stands, as the line above it says. */
export function step(window: Page): Locator {
  return window.getByRole('list', { name: 'مراحل المادة' }).locator('[aria-current="step"]');
}

/** The reason as it stands above the text. */
export function returnNote(window: Page, reason: string): Locator {
  return window.getByRole('note').filter({ hasText: reason });
}

/** To its writer, because facts are wrong. */
export async function sendBack(window: Page, reason: string): Promise<void> {
  await window
    .getByRole('main')
    .getByRole('button', { name: /^إعادة إلى/ })
    .click();
  const dialog = window.getByRole('dialog', { name: /إعادة المادة/ });
  await dialog.getByRole('button', { name: 'وقائع', exact: true }).click();
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: 'إعادة', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(returnNote(window, reason)).toBeVisible();
}
