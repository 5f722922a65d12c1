/** Rooms on screen: each may use what it is listed with, and none of the others. */
const screenRooms = {
  app: 'everything',
  archive: ['ui', 'words', 'bridge'],
  bridge: [],
  drafts: ['ui', 'words', 'bridge'],
  editor: ['ui', 'words', 'bridge'],
  metadata: ['ui', 'words', 'bridge'],
  publish: ['ui', 'words', 'bridge'],
  review: ['ui', 'words', 'bridge'],
  settings: ['ui', 'words', 'bridge'],
  ui: ['words'],
  words: [],
};

/** Rooms of the main process that a room there must not import. */
const authorityRooms = {
  actions: ['archive', 'cli', 'ipc', 'preload', 'publishing', 'settings', 'windows'],
  archive: ['actions', 'cli', 'ipc', 'preload', 'publishing', 'settings', 'store', 'windows'],
  cli: ['ipc', 'preload', 'settings', 'windows'],
  ipc: ['cli', 'preload'],
  publishing: ['actions', 'archive', 'cli', 'ipc', 'preload', 'settings', 'store', 'windows'],
  settings: ['actions', 'archive', 'cli', 'ipc', 'preload', 'publishing', 'store'],
  store: ['actions', 'archive', 'cli', 'ipc', 'preload', 'publishing', 'settings', 'windows'],
  windows: ['cli', 'preload', 'store', 'archive', 'publishing', 'actions'],
};

const refuse = (regex, message, more = {}) => ({ regex, message, ...more });
const climbTo = (rooms) => `^(?:\\.\\./)+(?:${rooms.join('|')})(?:/|$)`;

const extension = refuse('^(?:\\.|@shared/).*\\.[cm]?[jt]sx?$', 'An import has no file extension.');
const outOfRoom = (...rooms) => refuse(climbTo(rooms), 'This leads out of the room.');
const electron = refuse('^electron(?:/|$)', 'Only windows, ipc, settings and main know Electron.');
const ipcRenderer = refuse('^electron$', 'Only the preload speaks to the main process.', {
  importNames: ['ipcRenderer', 'contextBridge'],
});
const ipcMain = refuse('^electron$', 'Only the router and the announcer speak to windows.', {
  importNames: ['ipcMain'],
});
const node = refuse('^node:|^electron-', 'A screen and a rule run without Node.');

const sharedWalls = [
  {
    files: ['shared/**/*.ts'],
    ignores: ['shared/article/**', 'shared/draft/**'],
    refused: [refuse('^[^.]', 'A rule imports nothing from outside shared.')],
  },
  {
    files: ['shared/article/**/*.ts', 'shared/draft/**/*.ts'],
    refused: [refuse('^(?!\\.|@tiptap/|prosemirror-)', 'Only TipTap and ProseMirror come in.')],
  },
].map((wall) => ({
  ...wall,
  refused: [...wall.refused, outOfRoom('electron', 'renderer', 'tests', 'scripts', 'shared')],
}));

const outsideElectron = outOfRoom('shared', 'renderer', 'tests', 'scripts');

/** Rooms whose files may name the `electron` module; of `ipc` only the two files that listen. */
const electronUsers = ['windows', 'settings'];

function authorityWall([room, forbidden]) {
  const refused = [outsideElectron, outOfRoom(...forbidden), ipcRenderer];
  const known = electronUsers.includes(room) ? ipcMain : electron;
  const bare = refuse('^(?!\\.|@shared/)', 'A use-case knows shared and the types of stores only.');
  const store = refuse(climbTo(['store']), 'A use-case is handed its stores.', {
    allowTypeImports: true,
  });
  return {
    files: [`electron/${room}/**/*.ts`],
    refused: [...refused, known, ...(room === 'actions' ? [bare, store] : [])],
  };
}

const electronWalls = [
  { files: ['electron/main.ts'], refused: [outsideElectron, ipcRenderer, ipcMain] },
  ...Object.entries(authorityRooms).map(authorityWall),
  {
    files: ['electron/ipc/router.ts', 'electron/ipc/announcer.ts'],
    refused: [outsideElectron, outOfRoom(...authorityRooms.ipc), ipcRenderer],
  },
  {
    files: ['electron/preload/**/*.ts'],
    refused: [
      refuse('^(?!electron$|@shared/ipc/)', 'The preload knows Electron and the contract only.'),
      ipcMain,
    ],
  },
];

const outsideRenderer = outOfRoom('shared', 'electron', 'tests', 'scripts');

function screenWall([room, allowed]) {
  const others = Object.keys(screenRooms).filter((other) => other !== room);
  const siblings = allowed === 'everything' ? [] : others.filter((one) => !allowed.includes(one));
  return {
    files: [`renderer/${room}/**/*.{ts,tsx}`],
    refused: [
      outsideRenderer,
      electron,
      node,
      ...(siblings.length > 0 ? [outOfRoom(...siblings)] : []),
    ],
  };
}

const rendererWalls = [
  { files: ['renderer/*.{ts,tsx}'], refused: [outsideRenderer, electron, node] },
  ...Object.entries(screenRooms).map(screenWall),
];

/** Later walls stand before earlier ones where their files overlap. */
export const walls = [...sharedWalls, ...electronWalls, ...rendererWalls].map(
  ({ files, ignores, refused }) => ({
    files,
    ...(ignores ? { ignores } : {}),
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [extension, ...refused] }],
    },
  }),
);
