import { expect, type Page } from '@playwright/test';
import { closeToasts } from './parcels';

/** Another person of this device sits down at the desk. */
export async function becomePerson(window: Page, name: string): Promise<void> {
  await window.getByRole('banner').getByRole('button').last().click();
  await window.getByRole('menuitem', { name }).click();
  await window.getByRole('banner').getByRole('button', { name }).waitFor();
}

export async function submit(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'إرسال للمراجعة' }).click();
  await window.getByRole('region', { name: 'بانتظار المراجعة' }).getByText('مكتبة عائمة').waitFor();
}

/** Confirms every item of the newsroom's checklist. */
export async function tickAll(window: Page): Promise<void> {
  const checklist = window.getByRole('region', { name: 'قائمة ما قبل القرار' });
  await checklist.waitFor();
  const items = checklist.getByRole('checkbox');
  for (const item of await items.all()) {
    if (!(await item.isChecked())) await item.press('Space');
    await expect(item).toBeChecked();
  }
}

/** One reader's yes; a desk may want more than one. */
export async function approve(window: Page): Promise<void> {
  await tickAll(window);
  const button = window.getByRole('main').getByRole('button', { name: 'اعتماد', exact: true });
  await expect(button).not.toHaveAttribute('aria-disabled');
  await button.click();
  await window
    .getByRole('alertdialog')
    .getByText(/اعتُمدت المادة|سُجّل اعتمادك/)
    .waitFor();
  await closeToasts(window);
}

/** The culture desk reads twice: for its language, and by the editor in chief, who stays. */
export async function approveInBothRounds(window: Page): Promise<void> {
  await becomePerson(window, 'نادر العطّار');
  await approve(window);
  await becomePerson(window, 'هدى السالمي');
  await approve(window);
  await window.getByRole('main').getByRole('button', { name: 'نشر', exact: true }).waitFor();
}

export async function publish(window: Page): Promise<void> {
  await window.getByRole('main').getByRole('button', { name: 'نشر', exact: true }).click();
  await window.getByRole('alertdialog').getByText('نُشر').first().waitFor();
}

/** The page's file on this device, as the publish panel names it. */
export async function pageFile(window: Page): Promise<string> {
  await window.getByRole('tab', { name: 'النشر' }).click();
  const addresses = window.getByRole('tabpanel', { name: 'النشر' }).getByRole('code');
  const file = addresses.filter({ hasText: /^(?!https?:).*\.html$/ });
  return (await file.last().innerText()).trim();
}
