import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { unzip } from '../fixtures/unzip';
import { launchTahrir, newAppFolder } from './launch';
import { chooseFile, closeToasts } from './steps/parcels';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

const headline = 'حوار مع صانعة الأعواد';

async function openSampleStory(window: Page): Promise<void> {
  await lookAround(window);
  await window.getByRole('button', { name: new RegExp(`^${headline}`) }).click();
  await window.getByRole('textbox', { name: 'نص المادة' }).getByText('في ورشة لا تزيد').click();
}

async function choose(window: Page, name: RegExp): Promise<void> {
  await window.getByRole('button', { name: 'ما يُفعل بالمادة' }).click();
  await window.getByRole('menuitem', { name }).click();
}

interface Export {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly file: string;
  readonly format: string;
}

async function exportAs({ app, window, file, format }: Export): Promise<Buffer> {
  await chooseFile(app, file);
  await choose(window, /تصدير إلى ملف/);
  const dialog = window.getByRole('dialog', { name: 'تصدير المادة' });
  await dialog.getByText(format, { exact: true }).click();
  await dialog.getByRole('button', { name: /اختيار مكان الحفظ/ }).click();
  await window.getByText('صُدّرت المادة').waitFor();
  await closeToasts(window);
  return readFileSync(file);
}

/** What the app has put on the clipboard. */
function copied(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

test('a story leaves in every format with the words typed last, and without its notes', async () => {
  const { app, window, close } = await launchTahrir();
  await openSampleStory(window);
  await window.keyboard.press('End');
  await typeKeys(window, ' كلمات أخيرة.');
  const folder = newAppFolder('exports');
  const save = (format: string, extension: string) =>
    exportAs({ app, window, format, file: path.join(folder, `story.${extension}`) });

  const docx = await unzip(await save('Word', 'docx'));
  const document = docx.get('word/document.xml')?.toString('utf8') ?? '';
  expect(document).toContain('كلمات أخيرة.');
  expect(document).not.toContain('التسجيل الثاني موعده');
  // The sample's pictures are WebP, which word processors do not show.
  const [picture] = [...docx.keys()].filter((name) => name.startsWith('word/media/'));
  expect(picture).toMatch(/\.jpg$/);
  expect(
    docx
      .get(picture ?? '')
      ?.subarray(0, 2)
      .toString('hex'),
  ).toBe('ffd8');

  const pdf = (await save('PDF', 'pdf')).toString('latin1');
  expect(pdf).toMatch(/^%PDF-1\.\d/);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(1);
  expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+Amiri-Regular/);
  expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+Amiri-Bold/);
  expect(pdf).toContain('/FontFile2');
  expect(pdf).not.toContain('/JavaScript');

  const html = (await save('صفحة ويب', 'html')).toString('utf8');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('src="data:image/webp;base64,');
  expect(html).toContain('كلمات أخيرة.');

  const markdown = (await save('Markdown', 'md')).toString('utf8');
  expect(markdown).toMatch(new RegExp(`^# ${headline}`));
  expect(markdown).toContain('> — ريم الصبّاغ، صانعة أعواد');

  const text = (await save('نص مجرد', 'txt')).toString('utf8');
  expect(text).toMatch(new RegExp(`^${headline}`));
  expect(text).toContain('[صورة: ');
  await close();
});

test('the dialog remembers the format, but asks anew for notes', async () => {
  const { app, window, close } = await launchTahrir();
  await openSampleStory(window);
  const file = path.join(newAppFolder('noted'), 'story.txt');
  await chooseFile(app, file);
  await choose(window, /تصدير إلى ملف/);
  const dialog = window.getByRole('dialog', { name: 'تصدير المادة' });
  await dialog.getByText('نص مجرد', { exact: true }).click();
  await dialog.getByText('مع الملاحظات للتحرير والمكتب').click();
  await dialog.getByRole('button', { name: /اختيار مكان الحفظ/ }).click();
  await window.getByText('صُدّرت المادة').waitFor();
  await closeToasts(window);
  expect(readFileSync(file, 'utf8')).toContain('[ملاحظة للمكتب: التسجيل الثاني موعده');
  await choose(window, /تصدير إلى ملف/);
  await expect(dialog.getByRole('radio', { name: /نص مجرد/ })).toBeChecked();
  await expect(
    dialog.getByRole('checkbox', { name: 'مع الملاحظات للتحرير والمكتب' }),
  ).not.toBeChecked();
  await close();
});

test('a place that takes no file is said in words, and the story stays', async () => {
  const { app, window, close } = await launchTahrir();
  await openSampleStory(window);
  const taken = path.join(newAppFolder('taken'), 'story.txt');
  const exported = exportAs({ app, window, file: taken, format: 'نص مجرد' });
  await exported;
  await chooseFile(app, path.join(taken, 'below.txt'));
  await choose(window, /تصدير إلى ملف/);
  await window.getByRole('button', { name: /اختيار مكان الحفظ/ }).click();
  const toast = window.getByRole('alertdialog', { name: 'لم يُكتب الملف' });
  await expect(toast).toContainText('لا يُسمح بالكتابة في هذا المكان');
  await expect(toast).toContainText('المادة نفسها محفوظة كما هي.');
  expect(existsSync(path.join(taken, 'below.txt'))).toBe(false);
  await close();
});

test('a story is copied for conversations in their own marks', async () => {
  const { app, window, close } = await launchTahrir();
  await openSampleStory(window);
  await choose(window, /نسخ لواتساب/);
  await expect(window.getByText('نُسخت المادة لواتساب')).toBeVisible();
  expect(await copied(app)).toMatch(new RegExp(`^\\*${headline}.*\\*\\n`));
  expect(await copied(app)).toContain('«العود الجيد لا يعلو صوته، بل يقترب».');
  await closeToasts(window);
  await choose(window, /نسخ لتيليغرام/);
  await expect(window.getByText('نُسخت المادة لتيليغرام')).toBeVisible();
  expect(await copied(app)).toMatch(new RegExp(`^\\*\\*${headline}`));
  await closeToasts(window);
  await choose(window, /نسخ نصًا مجردًا/);
  await expect(window.getByText('نُسخ نص المادة')).toBeVisible();
  expect(await copied(app)).toMatch(new RegExp(`^${headline}`));
  await close();
});

/** Stands in for the system's dialog: it says what would have been printed. */
async function watchPrinter(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: running }) => {
    running.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        const pages = contents.printToPDF({ preferCSSPageSize: true });
        void pages.then((pdf) => {
          Object.assign(globalThis, { printed: pdf.toString('latin1') });
          done?.(true, '');
        });
      };
    });
  });
}

test('Ctrl+P prints the story with the words typed last', async () => {
  const { app, window, close } = await launchTahrir();
  await openSampleStory(window);
  await watchPrinter(app);
  await window.keyboard.press('End');
  await typeKeys(window, ' كلمات أخيرة.');
  await window.keyboard.press('Control+KeyP');
  const printed = () => app.evaluate(() => (globalThis as { printed?: string }).printed ?? ''); // set above
  await expect.poll(printed).toMatch(/^%PDF-/);
  expect(await printed()).toContain('Amiri-Regular');
  await waitUntilSaved(window);
  await expect(window.getByRole('alertdialog')).toHaveCount(0);
  await close();
});
