import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../../..');
const roots = ['electron', 'renderer', 'shared', 'scripts', 'tests', 'assets', '.ci'];

interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(name) : [name];
  });
}

const isText = (name: string) => /\.(?:[cm]?[jt]sx?|css|html|liquid|json|ya?ml|md)$/.test(name);

const atTop = readdirSync(project, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json')
  .map(({ name }) => name);

const files: readonly SourceFile[] = [...roots.flatMap(filesIn), ...atTop]
  .filter(isText)
  .map((name) => ({ name, text: readFileSync(path.join(project, name), 'utf8') }));

const code = files.filter(
  ({ name }) => /\.(?:[cm]?[jt]sx?|css)$/.test(name) && !name.startsWith('assets/'),
);

const namesOf = (found: readonly SourceFile[]) => found.map(({ name }) => name);

describe('the source', () => {
  it('speaks Arabic only where words, rules and samples live', () => {
    const homes =
      /^(?:renderer\/words|shared\/(?:article|house-style|arabic)|assets|tests)\/|\.md$/;
    const astray = files.filter(
      ({ name, text }) => !homes.test(name) && /\p{Script=Arabic}/u.test(text),
    );
    expect(namesOf(astray)).toEqual([]);
  });

  it('holds no invisible mark that turns the direction of what is read', () => {
    const marks = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
    expect(namesOf(files.filter(({ text }) => marks.test(text)))).toEqual([]);
  });

  it('has no file longer than 300 lines', () => {
    const long = code.filter(({ text }) => text.trimEnd().split('\n').length > 300);
    expect(namesOf(long)).toEqual([]);
  });

  it('has no room for whatever found no room', () => {
    const vague = /\/(?:utils?|common|helpers?|libs?|types|core|misc)(?:\/|\.[a-z]+$)/;
    expect(files.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([]);
  });

  it('knows no place on the machine of whoever wrote it', () => {
    const places = new RegExp(['/work/', '/root/', '/home/\\w', '/Users/\\w', 'C:\\\\'].join('|'));
    const own = (name: string) => name === 'tests/unit/walls/source-tree.test.ts';
    const found = files.filter(({ name, text }) => !own(name) && places.test(text));
    expect(namesOf(found)).toEqual([]);
  });
});
