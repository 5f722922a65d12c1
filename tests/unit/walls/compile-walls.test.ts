import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../../..');

function configOf(room: string): ts.ParsedCommandLine {
  const file = path.join(project, room, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name));
  return ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file), {}, file);
}

/** The disk, with a few files more that are not on it. */
function hostWith(files: ReadonlyMap<string, string>, options: ts.CompilerOptions) {
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, language) => {
      const text = files.get(name);
      if (text === undefined) return disk.getSourceFile(name, language);
      return ts.createSourceFile(name, text, language);
    },
  };
  return host;
}

/** Compiles texts as files of a room; answers what the compiler says about each of them. */
function complaints(room: string, texts: readonly string[]): readonly string[] {
  const { options, projectReferences = [] } = configOf(room);
  const names = texts.map((_text, at) => path.join(project, room, `not-on-disk-${at}.ts`));
  const files = new Map(names.map((name, at) => [name, texts[at] ?? '']));
  const host = hostWith(files, options);
  const program = ts.createProgram({ rootNames: names, options, projectReferences, host });
  const found = ts.getPreEmitDiagnostics(program);
  const say = (one: ts.Diagnostic) => ts.flattenDiagnosticMessageText(one.messageText, ' ');
  return names.map((name) =>
    found
      .filter(({ file }) => file?.fileName === name)
      .map(say)
      .join('\n'),
  );
}

const rooms = {
  shared: {
    refused: [
      'export const title = document.title;',
      'export const wide = window.innerWidth;',
      'export const home = process.env;',
      "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');",
      "import * as other from '../renderer/app/faults';\nexport const x = other;",
      "import * as other from '../electron/store/database';\nexport const x = other;",
      'export enum Stage { draft }',
      'export const first = ([] as string[])[0].length;',
    ],
    allowed: 'export const shout = (text: string): string => text.toUpperCase();',
  },
  electron: {
    refused: [
      'export const title = document.title;',
      'export const wide = window.innerWidth;',
      "import * as other from '../renderer/app/faults';\nexport const x = other;",
      "import * as other from '../tests/fixtures/typed-story';\nexport const x = other;",
    ],
    allowed: "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');",
  },
  'electron/preload': {
    refused: [
      "import * as other from '../store/database';\nexport const x = other;",
      "import * as other from '../../renderer/app/faults';\nexport const x = other;",
    ],
    allowed: "import { ipcRenderer } from 'electron';\nexport const hear = ipcRenderer;",
  },
  renderer: {
    refused: [
      "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');",
      "import { readFileSync } from 'fs';\nexport const text = readFileSync('x');",
      'export const home = process.env;',
      "export const fs: unknown = require('fs');",
      'export const folder = __dirname;',
      "import * as other from '../electron/store/database';\nexport const x = other;",
    ],
    allowed: 'export const title = document.title;',
  },
};

describe.each(Object.entries(rooms))('the compiler, in %s', (room, { refused, allowed }) => {
  const answers = complaints(room, [...refused, allowed]);

  it.each(refused.map((text, at) => ({ text, at })))('refuses $text', ({ at }) => {
    expect(answers[at]).toMatch(
      /Cannot find|not under 'rootDir'|syntax is not allowed|possibly 'undefined'/,
    );
  });

  it(`takes ${allowed}`, () => {
    expect(answers.at(-1)).toBe('');
  });
});
