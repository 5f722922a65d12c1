import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const project = path.join(import.meta.dirname, '../..');
const pages = path.join(project, 'tests/bench/peers');

const peersManifest = { name: 'peers', version: '1.0.0', main: 'main.cjs' };
const names = ['@tiptap/core', '@tiptap/pm', '@tiptap/starter-kit'] as const;

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The peer's packages in a folder of their own, in the versions that the app is built with. */
function installPeers(): string {
  const manifest = readFileSync(path.join(project, 'package.json'), 'utf8');
  const { devDependencies } = JSON.parse(manifest) as Manifest;
  const packages = names.map((name) => `${name}@${devDependencies[name] ?? 'latest'}`);
  const version = devDependencies[names[0]] ?? 'latest';
  const folder = path.join(homedir(), '.cache/tahrir/bench', `peers-${version}`);
  if (existsSync(path.join(folder, 'node_modules', names[2]))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  return folder;
}

/** A folder that Electron can start; each peer is one of its pages. */
export async function buildPeers(outDir: string): Promise<string> {
  const installed = installPeers();
  // From there the pages find the packages beside them instead of the app's own.
  const root = path.join(installed, 'pages');
  cpSync(pages, root, { recursive: true });
  await build({
    root,
    base: './',
    publicDir: false,
    configFile: false,
    envDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@fonts': path.join(project, 'renderer/ui/fonts.css') } },
    build: {
      target: 'chrome130',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['bare-field', 'bare-tiptap'].map((page) => path.join(root, `${page}.html`)),
      },
    },
  });
  cpSync(path.join(pages, 'main.cjs'), path.join(outDir, 'main.cjs'));
  writeFileSync(path.join(outDir, 'package.json'), JSON.stringify(peersManifest));
  return outDir;
}
