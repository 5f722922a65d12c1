import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { launchTahrir } from './launch';
import { stagedApp } from './staged-app';

/** Starts the app as a person would a second time; resolves when that copy has ended. */
function startAgain(dataFolder: string): Promise<number | null> {
  const { app, executable, home } = stagedApp();
  const { PATH = '', DISPLAY = '', LANG = 'C.UTF-8' } = process.env;
  const second = spawn(executable, [app], {
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
