import type { ElectronApplication } from '@playwright/test';
import { launchTahrir, type RunningTahrir } from '../launch';
import { lookAround } from './write-story';

/** A draft of the sample newsroom. */
export const story = /صانعة الأعواد/;

export async function sizeWindow(
  app: ElectronApplication,
  width: number,
  height: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
    [width, height] as [number, number], // the pair that the window takes
  );
}

/** The sample newsroom with a story open, in a window as wide as a desk's. */
export async function openStory(width = 1366): Promise<RunningTahrir> {
  const tahrir = await launchTahrir();
  await lookAround(tahrir.window);
  await sizeWindow(tahrir.app, width, 850);
  await tahrir.window.locator('button[data-row]').filter({ hasText: story }).click();
  await tahrir.window.locator('[data-field="headline"]').waitFor();
  return tahrir;
}
