import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { makeAppFolder } from './app-user';
import { stagedApp } from './staged-app';

export interface RunningTahrir {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly dataFolder: string;
  /** The end no program sees coming: SIGKILL to the main process alone. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** Start again on what an earlier run left behind; a new empty folder when left out. */
  readonly dataFolder?: string;
  /** Added after the app's own path, as on a command line. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** An empty folder that the app may write and the test may read. */
export function newAppFolder(name: string): string {
  return makeAppFolder(mkdtempSync(path.join(stagedApp().folder, `${name}-`)));
}

function environment(dataFolder: string, more: LaunchOptions['env']): Record<string, string> {
  const { PATH = '', DISPLAY = '', LANG = 'C.UTF-8' } = process.env;
  return {
    PATH,
    DISPLAY,
    LANG,
    ...stagedApp().home,
    TAHRIR_DATA: dataFolder,
    TAHRIR_NOTICES: 'none',
    ...more,
  };
}

async function killMain(app: ElectronApplication): Promise<void> {
  const main = app.process();
  const ended = new Promise((resolve) => main.once('exit', resolve));
  main.kill('SIGKILL');
  await ended;
}

/** Opens the real app, its sandbox on, and waits for the first window. */
export async function launchTahrir(options: LaunchOptions = {}): Promise<RunningTahrir> {
  const { app: appFolder, executable } = stagedApp();
  const dataFolder = options.dataFolder ?? newAppFolder('data');
  const app = await _electron.launch({
    executablePath: executable,
    args: [appFolder, ...(options.args ?? [])],
    cwd: appFolder,
    env: environment(dataFolder, options.env),
    chromiumSandbox: true,
  });
  const window = await app.firstWindow();
  return {
    app,
    window,
    dataFolder,
    kill: () => killMain(app),
    close: () => app.close(),
  };
}
