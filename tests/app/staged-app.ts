import { chmodSync, cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { asAppUser, homeOf, isRoot } from './app-user';

const project = path.join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** What the finished app needs at run time; everything else is bundled. */
const parts = [
  'package.json',
  'assets',
  'out/main',
  'out/preload',
  'out/renderer',
  'node_modules/@photostructure/sqlite',
  'node_modules/node-gyp-build',
];

export interface StagedApp {
  /** Holds everything of this test run, and goes away with it. */
  readonly folder: string;
  readonly app: string;
  readonly executable: string;
  readonly home: Readonly<Record<string, string>>;
}

let staged: StagedApp | undefined;

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

/** A hundred large files: linked where the file system can, copied where it cannot. */
function bringElectron(to: string): string {
  const binary = require('electron') as string;
  try {
    linkTree(path.dirname(binary), to);
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync(path.dirname(binary), to, { recursive: true });
  }
  return path.join(to, path.basename(binary));
}

/** A checkout of root may lie where no other user can look, so the built app is brought out. */
function bringApp(to: string): string {
  for (const part of parts) {
    const source = path.join(project, part);
    if (existsSync(source)) cpSync(source, path.join(to, part), { recursive: true });
  }
  return to;
}

function stage(): StagedApp {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tahrir-test-'));
  chmodSync(folder, 0o755);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const binary = isRoot
    ? bringElectron(path.join(folder, 'electron'))
    : (require('electron') as string);
  return {
    folder,
    app: isRoot ? bringApp(path.join(folder, 'app')) : project,
    executable: asAppUser(binary, folder),
    home: homeOf(folder),
  };
}

/** Made once for all tests of a worker. */
export function stagedApp(): StagedApp {
  staged ??= stage();
  return staged;
}
