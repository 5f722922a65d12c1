import path from 'node:path';
import react from '@vitejs/plugin-react';
import { projectFolder } from '../project-folder.mjs';

const inProject = (...parts) => path.join(projectFolder, ...parts);
const resolve = { alias: { '@shared': inProject('shared') } };
const define = { 'process.env.NODE_ENV': '"production"' };

/** Everything is bundled, so the finished app needs no node_modules but the native database. */
const bundleAllBut = (external) => ({ noExternal: true, external });

const authority = {
  root: inProject('electron'),
  publicDir: false,
  resolve,
  define,
  ssr: bundleAllBut(['electron', '@photostructure/sqlite']),
  build: {
    ssr: true,
    target: 'node20',
    outDir: inProject('out/main'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: inProject('electron/main.ts'),
        cli: inProject('electron/cli/main.ts'),
        inspector: inProject('electron/inspector.ts'),
        'study-worker': inProject('electron/study/study-worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
};

const preload = {
  root: inProject('electron/preload'),
  publicDir: false,
  resolve,
  define,
  ssr: bundleAllBut(['electron']),
  build: {
    ssr: true,
    target: 'chrome130',
    outDir: inProject('out/preload'),
    emptyOutDir: true,
    minify: false,
    // A sandboxed preload can load CommonJS only, and no file beside itself.
    rolldownOptions: {
      input: inProject('electron/preload/preload.ts'),
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};

const renderer = {
  root: inProject('renderer'),
  base: './',
  publicDir: false,
  resolve,
  define,
  plugins: [react()],
  build: {
    target: 'chrome130',
    outDir: inProject('out/renderer'),
    emptyOutDir: true,
    // The window's content policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The code lies on the reader's disk: a large chunk costs no download.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: { input: inProject('renderer/index.html') },
  },
};

export const rooms = [authority, preload, renderer];

/** One bench, built when it is asked for; its peers are compared as they come, not bundled. */
export function benchRoom(name) {
  return {
    root: inProject('tests/bench'),
    publicDir: false,
    resolve,
    define,
    ssr: bundleAllBut(['electron', '@photostructure/sqlite', '@playwright/test', 'conf', 'vite']),
    build: {
      ssr: true,
      target: 'node20',
      outDir: inProject('out/bench'),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: inProject(`tests/bench/${name}.ts`) },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  };
}
