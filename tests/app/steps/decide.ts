import type { Page } from '@playwright/test';

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

export async function approve(window: Page): Promise<void> {
  await window.getByRole('main').getByRole('button', { name: 'اعتماد', exact: true }).click();
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
  const file = addresses.filter({ hasText: /\.html$/ });
  return (await file.last().innerText()).trim();
}
