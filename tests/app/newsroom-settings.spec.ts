import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { newAppFolder } from './launch';
import { becomePerson } from './steps/decide';
import { openStory } from './steps/open-story';
import { chooseFile } from './steps/parcels';

const chief = 'هدى السالمي';
const editor = 'نادر العطّار';
const writer = 'رنا الشافعي';
/** A story of hers that waits for review. */
const waiting = /مدرسة الهضبة/;

async function openSettings(window: Page, section: string): Promise<Locator> {
  await window.keyboard.press('Control+Comma');
  const settings = window.getByRole('dialog', { name: 'الإعدادات' });
  await settings.getByRole('tab', { name: section }).click();
  return settings.getByRole('tabpanel', { name: section });
}

async function leaveSettings(window: Page): Promise<void> {
  await window.getByRole('dialog').getByRole('button', { name: 'تم', exact: true }).click();
  await expect(window.getByRole('dialog')).toHaveCount(0);
}

async function faults(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .disableRules(['label-content-name-mismatch'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('the chief settles how stories are reviewed, and nothing impossible is saved', async () => {
  const { window, close } = await openStory();
  let review = await openSettings(window, 'المراجعة');
  await expect(review.getByRole('button', { name: 'إضافة مكتب' })).toHaveCount(0);
  await leaveSettings(window);
  await becomePerson(window, chief);
  review = await openSettings(window, 'المراجعة');
  const desk = review.getByRole('group', { name: /مكتب الأخبار/ });
  await desk.getByRole('button', { name: 'إضافة جولة' }).click();
  const round = desk.getByRole('listitem').last();
  for (const reader of ['المحررون', 'رئيس التحرير']) await round.getByText(reader).click();
  const save = review.getByRole('button', { name: 'حفظ القواعد' });
  await save.click();
  await expect(round.getByText('الاسم أو النص مطلوب.')).toBeVisible();
  await round.getByRole('textbox', { name: 'اسم الجولة' }).fill('التدقيق');
  await expect(round.getByText(/لا أحد يقرأ في «التدقيق»/)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(review.getByText(/لا أحد يقرأ في «التدقيق»/).first()).toBeVisible();
  await round.getByText('رئيس التحرير', { exact: true }).click();
  const grip = round.getByRole('button', { name: /ترتيب الجولة «التدقيق»/ });
  await grip.focus();
  await window.keyboard.press('ArrowUp');
  await expect(desk.getByRole('textbox', { name: 'اسم الجولة' }).first()).toHaveValue('التدقيق');
  await review.getByRole('button', { name: 'إضافة بند' }).click();
  await review.getByRole('textbox', { name: 'ما يُتحقَّق منه' }).last().fill('سُئل الطرف الآخر');
  await save.click();
  await expect(review.getByText('حُفظت القواعد، وتسري من الآن.')).toBeVisible();
  await leaveSettings(window);
  review = await openSettings(window, 'المراجعة');
  await expect(desk.getByRole('textbox', { name: 'اسم الجولة' }).first()).toHaveValue('التدقيق');
  await close();
});

test('a passphrase keeps colleagues apart', async () => {
  const { window, close } = await openStory();
  const people = await openSettings(window, 'الأشخاص');
  await people.getByLabel('العبارة الجديدة', { exact: true }).fill('رمان الهضبة');
  await people.getByLabel('العبارة الجديدة مرة أخرى').fill('رمان');
  await people.getByRole('button', { name: 'وضع عبارة مرور' }).click();
  await expect(people.getByText('العبارتان غير متطابقتين.')).toBeVisible();
  await people.getByLabel('العبارة الجديدة مرة أخرى').fill('رمان الهضبة');
  await people.getByRole('button', { name: 'وضع عبارة مرور' }).click();
  await expect(people.getByText('بعبارة مرور', { exact: true })).toBeVisible();
  await leaveSettings(window);
  await becomePerson(window, editor);
  await window.getByRole('banner').getByRole('button').last().click();
  await window.getByRole('menuitem', { name: 'ليان المرزوق' }).click();
  const ask = window.getByRole('dialog');
  await ask.getByLabel('عبارة المرور').fill('خطأ');
  await ask.getByRole('button', { name: 'انتقال' }).click();
  await expect(ask.getByText(/العبارة غير صحيحة/)).toBeVisible();
  await ask.getByLabel('عبارة المرور').fill('رمان الهضبة');
  await ask.getByRole('button', { name: 'انتقال' }).click();
  await expect(window.getByRole('banner').getByRole('button', { name: 'ليان' })).toBeVisible();
  await close();
});

test('the record shows what was done, vouches for itself and leaves as a file', async () => {
  const { app, window, close } = await openStory();
  await becomePerson(window, editor);
  await becomePerson(window, chief);
  const record = await openSettings(window, 'السجل');
  const rows = record.getByRole('region', { name: 'قيود السجل' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('تسلّم المكتب');
  await expect(rows.first()).toContainText(chief);
  await record.getByRole('button', { name: 'الشخص' }).click();
  await window.getByRole('option', { name: editor }).click();
  await expect(rows).toHaveCount(1);
  await record.getByRole('button', { name: 'تحقّق من سلامة السجل' }).click();
  await expect(record.getByText('القيدان كما كُتبا.')).toBeVisible();
  const file = path.join(newAppFolder('record'), 'record.csv');
  await chooseFile(app, file);
  await record.getByRole('button', { name: /CSV/ }).click();
  await window.getByText('حُفظ السجل في ملف').waitFor();
  expect(readFileSync(file, 'utf8').trim().split('\r\n')).toHaveLength(2);
  await close();
});

test('a writer is told that the story came back, and is led to it', async () => {
  const { window, close } = await openStory();
  await becomePerson(window, editor);
  const draft = window.locator('button[data-row]').filter({ hasText: waiting }).first();
  await draft.click();
  await window.locator('[data-field="headline"]').filter({ hasText: waiting }).waitFor();
  await window.evaluate(async (headline) => {
    const { tahrir } = window as unknown as {
      tahrir: { call: (name: string, input: unknown) => Promise<{ answer: unknown }> };
    }; // the page's own global, which this test has no types for
    const listed = await tahrir.call('drafts.list', { words: headline });
    const [found] = listed.answer as { draft: string }[]; // as the contract says
    const decision = { decision: 'return', reason: 'ينقصه مصدر', faults: ['source'] };
    await tahrir.call('drafts.decide', { draft: found?.draft, ...decision });
  }, 'مدرسة الهضبة');
  await expect(window.getByRole('button', { name: 'ما يخصّك', exact: true })).toBeVisible();
  await becomePerson(window, writer);
  const bell = window.getByRole('button', { name: 'ما يخصّك: واحد لم يُقرأ' });
  await bell.click();
  const list = window.getByRole('dialog', { name: 'ما يخصّك' });
  await expect(list.getByText('أُعيدت مادتك إليك')).toBeVisible();
  expect.soft(await faults(window)).toEqual([]);
  await list.getByRole('button', { name: waiting }).click();
  await expect(list).toHaveCount(0);
  await expect(window.locator('[data-field="headline"]').first()).toContainText(waiting);
  await expect(window.getByRole('button', { name: 'ما يخصّك', exact: true })).toBeVisible();
  await close();
});

test('every section of the settings can be read by everybody', async () => {
  const { window, close } = await openStory();
  await becomePerson(window, chief);
  await openSettings(window, 'عام');
  for (const tab of await window.getByRole('dialog').getByRole('tab').all()) {
    await tab.click();
    await window.waitForTimeout(300);
    expect.soft(await faults(window), await tab.innerText()).toEqual([]);
  }
  await close();
});
