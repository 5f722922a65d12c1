import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test, type ElectronApplication } from '@playwright/test';
import { launchTahrir, newAppFolder } from './launch';
import { stagedApp } from './staged-app';
import { chooseFile, saveParcel } from './steps/parcels';
import { typeKeys } from './steps/type-keys';
import { lookAround, waitUntilSaved } from './steps/write-story';

/** Starts the app as a person would a second time; resolves when that copy has ended. */
function startAgain(dataFolder: string, ...files: readonly string[]): Promise<number | null> {
  const { app, executable, home } = stagedApp();
  const { PATH = '', DISPLAY = '', LANG = 'C.UTF-8' } = process.env;
  const second = spawn(executable, [app, ...files], {
    cwd: app,
    env: { PATH, DISPLAY, LANG, ...home, TAHRIR_DATA: dataFolder },
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    second.once('exit', resolve);
    second.once('error', reject);
  });
}

test('a second copy on the same data shows the first one’s window and ends', async () => {
  const { app, window, dataFolder, close } = await launchTahrir();
  await window.waitForLoadState('load');
  const told = app.evaluate(
    ({ app: first }) =>
      new Promise<boolean>((resolve) => first.once('second-instance', () => resolve(true))),
  );
  expect(await startAgain(dataFolder)).toBe(0);
  expect(await told).toBe(true);
  expect(app.windows()).toHaveLength(1);
  await close();
});

test('two copies on two data folders run side by side', async () => {
  const one = await launchTahrir();
  const other = await launchTahrir();
  await one.window.waitForLoadState('load');
  await other.window.waitForLoadState('load');
  expect(one.dataFolder).not.toBe(other.dataFolder);
  expect([one.app.windows().length, other.app.windows().length]).toEqual([1, 1]);
  await other.close();
  await one.close();
});

/** How many times the first window has asked for the focus from now on. */
async function countFocus(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    if (first === undefined) throw new Error('There is a window');
    const focus = first.focus.bind(first);
    first.focus = () => {
      first.setTitle(`${first.getTitle()}*`);
      focus();
    };
  });
  return () =>
    app.evaluate(({ BrowserWindow }) => {
      const title = BrowserWindow.getAllWindows()[0]?.getTitle() ?? '';
      return title.split('*').length - 1;
    });
}

test('a story file that is double-clicked opens in the copy that is running', async () => {
  const file = path.join(newAppFolder('double-clicked'), 'story.tahrir');
  const sender = await launchTahrir();
  const { app, window, dataFolder, close } = await launchTahrir();
  for (const one of [sender.window, window]) await lookAround(one);
  await chooseFile(sender.app, file);
  await sender.window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await sender.window.locator('[data-field="headline"]').waitFor();
  await typeKeys(sender.window, 'قارب المكتبة');
  await waitUntilSaved(sender.window);
  await saveParcel(sender.window, null);

  const asked = await countFocus(app);
  expect(await startAgain(dataFolder, file)).toBe(0);
  await expect(window.locator('[data-field="headline"]')).toHaveText('قارب المكتبة');
  expect(await asked()).toBe(1);
  expect(app.windows()).toHaveLength(1);
  await sender.close();
  await close();
});
