import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTahrir, newAppFolder, type RunningTahrir } from './launch';
import { approve, becomePerson, submit } from './steps/decide';
import { chooseFile, chooseParcel, closeToasts, saveParcel } from './steps/parcels';
import { returnNote, sendBack, step } from './steps/send-back';
import { lead, writeShortStory } from './steps/short-story';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

const writer = 'ليان المرزوق';
const reader = 'نادر العطّار';
const chief = 'هدى السالمي';

interface Devices {
  readonly reporter: RunningTahrir;
  readonly editor: RunningTahrir;
}

/** A reporter's and an editor's device, each with its own data, and the file that goes between them. */
async function twoDevices(name: string): Promise<Devices> {
  const file = path.join(newAppFolder(name), 'story.tahrir');
  const [reporter, editor] = [await launchTahrir(), await launchTahrir()];
  for (const { app, window } of [reporter, editor]) {
    await chooseFile(app, file);
    await lookAround(window);
  }
  await becomePerson(editor.window, reader);
  return { reporter, editor };
}

async function send(from: RunningTahrir, to: RunningTahrir): Promise<void> {
  await closeToasts(from.window);
  await saveParcel(from.window, null);
  await chooseParcel(to.window);
  await to.window.getByRole('alertdialog').first().waitFor();
  await closeToasts(to.window);
}

/** As many caret steps as it has letters: a letter and its vowel sign are one step. */
function steps(text: string): number {
  return [...new Intl.Segmenter('ar').segment(text)].length;
}

async function choose(window: Page, words: string): Promise<void> {
  const text = await lead(window).innerText();
  await lead(window).click();
  await window.keyboard.press('Home');
  const before = steps(text.slice(0, text.indexOf(words)));
  for (let at = 0; at < before; at += 1) await window.keyboard.press('ArrowLeft');
  for (let at = 0; at < steps(words); at += 1) await window.keyboard.press('Shift+ArrowLeft');
}

function margin(window: Page): Locator {
  return window.getByRole('complementary', { name: 'التعليقات بجانب النص' });
}

async function commentOn(window: Page, words: string, text: string): Promise<void> {
  await choose(window, words);
  await window.keyboard.press('Control+Shift+KeyM');
  const field = margin(window).getByRole('textbox', { name: 'نص التعليق' });
  await field.fill(text);
  await margin(window).getByText('يمنع الاعتماد حتى يُحلّ').click();
  await field.press('Control+Enter');
  await expect(margin(window).getByRole('article')).toContainText(text);
}

/** The writer takes the suggestion over, answers the comment and settles it. */
async function answerBoth(window: Page): Promise<void> {
  await window.getByRole('toolbar').getByRole('button', { name: 'الاقتراحات' }).click();
  const suggestions = window.getByRole('dialog', { name: 'الاقتراحات' });
  await suggestions.getByRole('listitem').getByRole('button', { name: 'قبول' }).click();
  await expect(suggestions.getByText('لا اقتراحات مفتوحة')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(lead(window)).toHaveText('رست المكتبة فجرًا في المرفأ.');

  await window.getByRole('tab', { name: 'التعليقات' }).click();
  const thread = window.getByRole('article', { name: `تعليق من ${reader}` });
  await expect(thread).toContainText('أي مرفأ؟');
  await thread.click();
  const answer = thread.getByRole('textbox', { name: 'ردّ' });
  await answer.fill('مرفأ رأس الدليل.');
  await answer.press('Control+Enter');
  await expect(thread).toContainText('مرفأ رأس الدليل.');
  await thread.getByRole('button', { name: 'تمّ حلّه' }).click();
  await expect(thread).toContainText(`حلّه ${writer}`);
}

/** What became of the story since it was sent for review the first time. */
async function compareSinceSubmitted(window: Page): Promise<void> {
  await window.keyboard.press('Control+Shift+KeyH');
  const versions = window.getByRole('complementary', { name: 'النسخ' });
  await versions
    .getByRole('button', { name: /^مقارنة بهذه النسخة: أُرسلت للمراجعة/ })
    .last()
    .click();
  const compared = window.getByRole('region', { name: 'ما تغيّر بين النسختين' });
  await expect(compared.locator('del, ins').filter({ hasText: 'فجرًا' }).first()).toBeVisible();
  await window.getByRole('button', { name: 'عودة إلى المادة' }).click();
}

/** What concerns the person at the desk stands behind the bell. */
async function expectNotice(window: Page, words: string): Promise<void> {
  await window.getByRole('button', { name: /^ما يخصّك/ }).click();
  await expect(window.getByRole('dialog').getByText(words)).toBeVisible();
  await window.keyboard.press('Escape');
}

test('a story goes from its reporter to an editor and back by parcel, and is approved', async () => {
  const { reporter, editor } = await twoDevices('review');
  const desk = editor.window;
  const field = reporter.window;

  await writeShortStory(field);
  await submit(field);
  await send(reporter, editor);

  await commentOn(desk, 'المرفأ', 'أي مرفأ؟');
  await choose(desk, 'صباحًا');
  await typeKeys(desk, 'فجرًا');
  await expect(lead(desk).locator('ins')).toHaveText('فجرًا');
  await waitUntilSaved(desk);
  await sendBack(desk, 'ينقص اسم المرفأ.');
  await send(editor, reporter);

  const note = returnNote(field, 'ينقص اسم المرفأ.');
  await expect(note).toContainText('وقائع');
  await expect(lead(field).locator('del')).toHaveText('صباحًا');
  await expect(lead(field).locator('ins')).toHaveText('فجرًا');

  await answerBoth(field);
  await submit(field);
  await send(reporter, editor);
  await compareSinceSubmitted(desk);
  await approve(desk);
  await expect(step(desk)).toHaveText('اعتماد');

  await lead(field).click();
  await field.keyboard.press('End');
  await typeKeys(field, ' وفيها ألف كتاب.');
  await waitUntilSaved(field);
  await send(reporter, editor);
  await expect(lead(desk)).toContainText('وفيها ألف كتاب.');
  await expect(step(desk)).toHaveText('مراجعة');
  await expectNotice(desk, 'أبطل تعديلٌ اعتماد مادة');
  await approve(desk);
  await send(editor, reporter);
  await expect(step(field)).toHaveText('اعتماد');
  await editor.close();
  await reporter.close();
});

test('two verdicts given apart both stay, and the story waits for a new one', async () => {
  const { reporter: chiefs, editor } = await twoDevices('apart');
  const first = editor.window;
  const second = chiefs.window;
  await writeShortStory(second);
  await submit(second);
  await send(chiefs, editor);
  await becomePerson(second, chief);

  await sendBack(first, 'ينقص اسم المرفأ.');
  await approve(second);
  await send(chiefs, editor);
  await expect(step(first)).toHaveText('مراجعة');
  const verdicts = first.getByRole('note').filter({ hasText: 'قراران لا يجتمعان' });
  const both = verdicts.getByRole('listitem');
  await expect(both).toHaveCount(2);
  await expect(both.first()).toContainText(`إعادة للتعديل${reader}`);
  await expect(both.first()).toContainText('ينقص اسم المرفأ.');
  await expect(both.last()).toContainText(`اعتماد${chief}`);
  await first.keyboard.press('Control+Shift+KeyH');
  const versions = first.getByRole('complementary', { name: 'النسخ' }).getByRole('listitem');
  for (const [name, who] of [
    ['أُعيدت للتعديل', reader],
    ['النسخة الأخرى قبل الدمج', chief],
  ] as const)
    await expect(versions.filter({ hasText: name })).toContainText(who);
  await first.getByRole('button', { name: 'عودة إلى المادة' }).click();

  await approve(first);
  await expect(step(first)).toHaveText('اعتماد');
  await expect(verdicts).toBeHidden();
  await send(editor, chiefs);
  await expect(step(second)).toHaveText('اعتماد');
  await editor.close();
  await chiefs.close();
});
