import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** Text is held against the rules as if it lay in the room; nothing is written there. */
const eslint = new ESLint({
  cwd: path.resolve(import.meta.dirname, '../../..'),
  overrideConfig: [
    {
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false } },
    },
  ],
});

async function refusals(file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  const wanted = /no-restricted-(?:imports|syntax)$|filename|folder/;
  return (result?.messages ?? [])
    .map(({ ruleId, message }) => ruleId ?? message)
    .filter((rule) => wanted.test(rule) || rule.includes('Parsing'));
}

const load = (from: string) => `import { thing } from '${from}';\nthing();\n`;
const know = (from: string) => `import type { Thing } from '${from}';\nexport type Mine = Thing;\n`;

/** The room's file, and what may not come into it. */
const refused: readonly (readonly [file: string, ...imports: readonly string[]])[] = [
  ['shared/newsroom/x.ts', 'zod', 'node:fs', 'electron', '@tiptap/core', '../../electron/x'],
  ['shared/arabic/x.ts', 'react', '@tiptap/pm/model', 'prosemirror-model', '../../renderer/x'],
  ['shared/ipc/x.ts', 'electron', 'zod', './calls.ts'],
  ['shared/article/x.ts', 'react', 'node:path', 'electron', '../../renderer/words/x'],
  ['shared/draft/x.ts', 'node:fs', 'zod', '@photostructure/sqlite'],
  ['electron/actions/x.ts', '../store/draft-store', '../ipc/router', '../publishing/site-facts'],
  ['electron/actions/y.ts', 'electron', 'node:fs', '@photostructure/sqlite', '../windows/x'],
  ['electron/actions/z.ts', '../archive/story-archive', '../desk/desks', '../../shared/result'],
  ['electron/store/x.ts', '../ipc/router', '../archive/story-archive', '../publishing/x'],
  ['electron/store/y.ts', 'electron', '../actions/submit-draft', '../windows/x', '../desk/x'],
  ['electron/store/migrations/x.ts', '../../ipc/router', '../../archive/x', 'electron'],
  ['electron/archive/x.ts', '../store/draft-store', '../ipc/router', '../publishing/x', 'electron'],
  ['electron/publishing/x.ts', '../store/draft-store', '../archive/x', '../ipc/x', 'electron'],
  ['electron/publishing/targets/site/x.ts', '../../../store/x', '../../../ipc/x', 'electron'],
  ['electron/cli/x.ts', 'electron', '../windows/x', '../ipc/router', '../settings/x'],
  ['electron/desk/x.ts', 'electron', '../ipc/router', '../windows/x'],
  ['electron/exports/x.ts', '../store/draft-store', '../ipc/router', '../windows/x', 'electron'],
  ['electron/ipc/draft-handlers.ts', 'electron', '../store/draft-store', '../cli/main'],
  ['electron/parcels/x.ts', '../store/draft-store', '../ipc/router', '../actions/x', 'electron'],
  ['electron/settings/x.ts', '../store/draft-store', '../ipc/router', '../actions/x'],
  ['electron/windows/x.ts', '../store/draft-store', '../actions/x', '../../renderer/x'],
  ['electron/main.ts', '../renderer/app/x', '../shared/result', './ipc/router.ts'],
  ['electron/preload/x.ts', 'node:fs', '@shared/draft/entry', '../main', 'zod', 'electron/main'],
  ['renderer/main.tsx', 'electron', 'node:fs', '../electron/main', '../shared/result'],
  ['renderer/app/x.tsx', 'electron', 'node:fs', '../../electron/x', '../../shared/result'],
  ['renderer/archive/x.tsx', '../editor/x', '../drafts/x', '../app/x', 'electron'],
  ['renderer/drafts/x.tsx', '../editor/x', '../review/x', '../app/x', 'node:path'],
  ['renderer/editor/x.tsx', '../metadata/x', '../publish/x', '../drafts/x', 'electron-store'],
  ['renderer/editor/inner/x.tsx', '../../metadata/x', '../../app/x', '../../../electron/x'],
  ['renderer/exports/x.tsx', '../parcels/x', '../editor/x', '../app/x', 'electron'],
  ['renderer/metadata/x.tsx', '../editor/x', '../archive/x', '../app/x'],
  ['renderer/publish/x.tsx', '../review/x', '../editor/x', '../app/x'],
  ['renderer/review/x.tsx', '../publish/x', '../editor/x', '../app/x'],
  ['renderer/settings/x.tsx', '../publish/x', '../drafts/x', '../app/x'],
  ['renderer/ui/x.tsx', '../bridge', '../bridge/answers', '../editor/x', '../app/x'],
  ['renderer/words/x.ts', '../ui/x', '../bridge', '../app/x'],
  ['renderer/bridge/x.ts', '../ui/x', '../words/x', '../app/x', 'electron'],
];

const allowed: typeof refused = [
  ['shared/newsroom/x.ts', '../result', './newsroom'],
  ['shared/article/x.ts', '@tiptap/core', '@tiptap/pm/model', '../ids'],
  ['shared/draft/x.ts', 'prosemirror-collab', '../article/schema'],
  ['shared/draft/entry-schema.ts', 'zod', './workflow'],
  ['electron/actions/x.ts', '@shared/draft/permission', './desk', 'ulid'],
  ['electron/store/x.ts', '@photostructure/sqlite', 'node:fs', '@shared/ids', './statement'],
  ['electron/archive/x.ts', '@shared/arabic/fold', '../store/statement', 'node:path'],
  ['electron/publishing/targets/site/x.ts', 'liquidjs', 'node:fs', '../../site-facts'],
  ['electron/cli/x.ts', '../publishing/targets/site/x', '../store/x', 'node:util'],
  ['electron/desk/x.ts', '../store/draft-store', '../archive/x', '../actions/desk'],
  ['electron/parcels/x.ts', '../store/write-file-durably', '@shared/draft/parcel', 'yauzl'],
  ['electron/ipc/router.ts', 'electron', 'zod', '../actions/submit-draft'],
  ['electron/settings/x.ts', 'electron', 'electron-store', '@shared/ids'],
  ['electron/windows/x.ts', 'electron', '../settings/x', 'node:path'],
  ['electron/main.ts', 'electron', './store/database', './ipc/router'],
  ['electron/preload/x.ts', 'electron', '@shared/ipc/bridge'],
  ['renderer/main.tsx', './app/root', 'react-dom/client'],
  ['renderer/app/x.tsx', '../editor/x', '../drafts/x', '../bridge', '@shared/ipc/calls'],
  ['renderer/editor/x.tsx', '../ui/button', '../words/use-words', '../bridge', '@tiptap/react'],
  ['renderer/editor/inner/x.tsx', '../x', '../../ui/button', '@shared/article/schema'],
  ['renderer/ui/x.tsx', 'react-aria-components', './button', '../words/use-words'],
  ['renderer/words/x.ts', 'i18next', './ar/arabic'],
  ['renderer/bridge/x.ts', '@shared/ipc/calls', '../bridge', '@tanstack/react-query'],
  ['tests/unit/x.test.ts', '../../electron/store/database', '@shared/result', 'node:fs'],
];

const each = (table: typeof refused) =>
  table.flatMap(([file, ...imports]) => imports.map((from) => ({ file, from })));

describe('a wall between rooms', () => {
  it.each(each(refused))('keeps $from out of $file', async ({ file, from }) => {
    expect(await refusals(file, load(from))).toContain('@typescript-eslint/no-restricted-imports');
  });

  it.each(each(allowed))('has a door for $from into $file', async ({ file, from }) => {
    expect(await refusals(file, load(from))).toEqual([]);
  });

  it('lets a use-case know the type of a store, and not the store', async () => {
    expect(await refusals('electron/actions/x.ts', know('../store/draft-store'))).toEqual([]);
    expect(await refusals('electron/actions/x.ts', load('../store/draft-store'))).not.toEqual([]);
  });
});

const ipc = (name: string) => `import { ${name} } from 'electron';\n${name}.on('x', () => 0);\n`;

describe('the way between window and main process', () => {
  it.each(['electron/main.ts', 'electron/windows/x.ts', 'electron/settings/x.ts'])(
    'is not opened a second time in %s',
    async (file) => expect(await refusals(file, ipc('ipcMain'))).not.toEqual([]),
  );

  it('is opened in the router, and heard of in the preload', async () => {
    expect(await refusals('electron/ipc/router.ts', ipc('ipcMain'))).toEqual([]);
    expect(await refusals('electron/preload/x.ts', ipc('ipcRenderer'))).toEqual([]);
    expect(await refusals('electron/preload/x.ts', ipc('ipcMain'))).not.toEqual([]);
    expect(await refusals('electron/ipc/router.ts', ipc('ipcRenderer'))).not.toEqual([]);
  });
});

describe('a form that no room may use', () => {
  it.each([
    ['a synchronous call', "bridge.sendSync('x');"],
    ['raw HTML in an element', "document.body.innerHTML = '';"],
    ['raw HTML around an element', "document.body.outerHTML = '';"],
    ['raw HTML beside an element', "document.body.insertAdjacentHTML('afterend', '');"],
    ['raw HTML through React', 'export const x = <p dangerouslySetInnerHTML={{ __html: "" }} />;'],
    ['a default export', 'export default 1;'],
    ['a default export by another name', 'const a = 1; export { a as default };'],
    ['a re-export of everything', "export * from './x';"],
    ['an enum', 'export enum Stage { draft }'],
  ])('%s', async (_name, text) => {
    expect(await refusals('renderer/editor/x.tsx', text)).toEqual(['no-restricted-syntax']);
  });
});

describe('a name', () => {
  it.each(['renderer/ui/Button.tsx', 'renderer/ui/index.ts', 'shared/arabic/utils.ts'])(
    'like %s is refused',
    async (file) => expect(await refusals(file, 'export const x = 1;')).not.toEqual([]),
  );
});
