import { cpSync } from 'node:fs';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { stagedApp } from './staged-app';

export interface OpenPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Opens a published file as a reader would, in a window that knows nothing of the newsroom. */
export async function openPage(file: string): Promise<OpenPage> {
  const { folder, executable, home } = stagedApp();
  const reader = path.join(folder, 'reader');
  cpSync(path.join(import.meta.dirname, 'reader'), reader, { recursive: true });
  const { PATH = '', DISPLAY = '', LANG = 'C.UTF-8' } = process.env;
  const app = await _electron.launch({
    executablePath: executable,
    args: [reader, file],
    cwd: reader,
    env: { PATH, DISPLAY, LANG, ...home },
    chromiumSandbox: true,
  });
  return { page: await app.firstWindow(), close: () => app.close() };
}
