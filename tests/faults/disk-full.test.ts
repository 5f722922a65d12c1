import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isRoot } from '../app/app-user';
import { launchTahrir, newAppFolder } from '../app/launch';
import { foundNewsroom, headlineOf, newDraft, openAll, pressLetter } from './app-session';
import { keepFigures } from './figures';

const before = 'قبل أن يمتلئ القرص ';
const during = 'وبعد أن امتلأ ';

/** A disk of its own for the newsrooms, so small that it can be filled. */
function smallDisk(folder: string): void {
  const { uid, gid } = statSync(path.dirname(folder));
  mkdirSync(folder);
  const options = `size=4m,uid=${uid},gid=${gid},mode=0700`;
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  if (status !== 0) throw new Error(`No small disk: ${stderr.toString()}`);
  chownSync(folder, uid, gid);
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
}

/** Fills what is left to the last byte. */
function fill(file: string): void {
  for (const bytes of [65_536, 4096, 512, 1])
    try {
      for (;;) writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' });
    } catch (fault) {
      // That is what full means.
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOSPC')) throw fault;
    }
}

it.skipIf(!isRoot)(
  'keeps the typing while the disk is full, and stores it when there is room',
  async () => {
    const dataFolder = newAppFolder('full');
    const disk = path.join(dataFolder, 'newsrooms');
    smallDisk(disk);
    const { app, window, close } = await launchTahrir({ dataFolder });
    await foundNewsroom(window);
    await newDraft(window);
    const keys = await window.context().newCDPSession(window);
    const type = async (text: string) => {
      for (const letter of text) await pressLetter(keys, letter);
    };
    const status = window.getByRole('contentinfo');
    await type(before);
    await status.getByText('محفوظ على هذا الجهاز').waitFor();
    const filler = path.join(disk, 'filler');
    fill(filler);
    // SQLite may have room left in a log that it made before: typing goes on until it has none.
    let extra = 0;
    const isSaid = () => status.getByText('القرص ممتلئ').isVisible();
    await type(during);
    const filledAt = Date.now();
    while (!(await isSaid()) && extra < 4000) {
      await type('ن');
      extra += 1;
    }
    const saidAfter = Date.now() - filledAt;
    expect(await isSaid()).toBe(true);
    const typed = before + during + 'ن'.repeat(extra);
    const shown = () => window.locator('[data-field="headline"]').innerText();
    expect(await shown()).toBe(typed);

    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    const question = window.getByRole('alertdialog', { name: 'لم يُحفظ كل شيء بعد' });
    await question.waitFor();
    await new Promise((resolve) => setTimeout(resolve, 6000));
    const windowsLeft = app.windows().length;
    const elsewhere = path.join(dataFolder, 'text.txt');
    await app.evaluate(({ dialog }, file) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    }, elsewhere);
    await question.getByRole('button', { name: 'حفظ النص في ملف…' }).click();
    await question.getByText('النص في هذا الملف').waitFor();
    const isTextWhole = readFileSync(elsewhere, 'utf8').includes(typed.trim());
    await question.getByRole('button', { name: 'إبقاء النافذة مفتوحة' }).click();

    const freedAt = Date.now();
    rmSync(filler);
    await status.getByText('محفوظ على هذا الجهاز').waitFor({ timeout: 40_000 });
    const storedAfter = Date.now() - freedAt;
    await close();
    const again = await launchTahrir({ dataFolder });
    await again.window.getByRole('button', { name: 'مسودة جديدة' }).first().waitFor();
    const [found] = await openAll(again.window);
    const kept = found?.opened ? headlineOf(found.opened) : '';
    await again.close();
    keepFigures('disk-full', [
      { name: 'disk full: ms until the window says so', value: saidAfter },
      { name: 'disk full: letters typed while it was full and said', value: during.length + extra },
      { name: 'disk full: letters lost', value: kept === typed ? 0 : typed.length, most: 0 },
      { name: 'disk full: windows closed with unstored text', value: 1 - windowsLeft, most: 0 },
      {
        name: 'disk full: texts saved elsewhere that are not whole',
        value: isTextWhole ? 0 : 1,
        most: 0,
      },
      { name: 'disk full: ms from room to stored', value: storedAfter, most: 20_000 },
    ]);
  },
);
