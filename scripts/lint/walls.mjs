const every = 'every other room';
const controls = ['ui', 'words', 'bridge'];

/** Rooms on screen, and what each may use beside itself and `shared`. */
const screenRooms = {
  app: every,
  archive: controls,
  bin: controls,
  bridge: [],
  comments: controls,
  drafts: controls,
  editor: controls,
  exports: controls,
  imports: controls,
  media: controls,
  merge: controls,
  metadata: controls,
  notices: controls,
  parcels: controls,
  publish: controls,
  review: controls,
  settings: controls,
  timeline: controls,
  ui: ['words'],
  words: [],
};

/** Rooms of the main process, and what each may use beside itself and `shared`. */
const authorityRooms = {
  actions: [], // and the types of stores and archive, below
  archive: ['store/statement'], // the one way to speak SQL is no store
  cli: ['actions', 'archive', 'desk', 'publishing', 'store'],
  desk: ['actions', 'archive', 'parcels', 'publishing', 'settings', 'store'],
  exports: ['actions'],
  ipc: ['actions', 'desk', 'settings', 'windows'],
  parcels: ['store/digest', 'store/read-picture', 'store/storage-code', 'store/write-file-durably'],
  preload: [],
  publishing: [],
  settings: [],
  store: [],
  study: ['actions'],
  windows: ['ipc', 'settings'],
};

const refuse = (regex, message, more = {}) => ({ regex, message, ...more });
const climbTo = (rooms) => `^(?:\\.\\./)+(?:${rooms.join('|')})(?:/|$)`;
const stayOutOf = (...rooms) => refuse(climbTo(rooms), 'This leads out of the room.');

/** Everything in the same process that the room is not listed with. */
function siblings(rooms, room) {
  const allowed = rooms[room];
  if (allowed === every) return [];
  const others = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  const files = allowed.filter((one) => one.includes('/'));
  const except = files.length > 0 ? `(?!(?:\\.\\./)+(?:${files.join('|')})$)` : '';
  return [refuse(`${except}${climbTo(others)}`, 'This leads out of the room.')];
}

const extension = refuse('^(?:\\.|@shared/).*\\.[cm]?[jt]sx?$', 'An import has no file extension.');
const electron = refuse('^electron(?:/|$)', 'Only windows, ipc, settings and main know Electron.');
const pageSide = refuse('^electron$', 'Only the preload speaks to the main process.', {
  importNames: ['ipcRenderer', 'contextBridge'],
});
const ipcMain = refuse('^electron$', 'Only the router and the announcer speak to windows.', {
  importNames: ['ipcMain'],
});
const node = refuse('^node:|^electron-', 'A screen runs without Node.');

const outsideShared = stayOutOf('electron', 'renderer', 'tests', 'scripts');
const sharedWalls = [
  {
    files: ['shared/**/*.ts'],
    refused: [outsideShared, refuse('^[^.]', 'A rule imports nothing from outside shared.')],
  },
  {
    files: ['shared/article/**/*.ts', 'shared/draft/**/*.ts'],
    refused: [
      outsideShared,
      refuse('^(?!\\.|@tiptap/|prosemirror-|diff$)', 'Only TipTap, ProseMirror and diff come in.'),
    ],
  },
  {
    files: ['shared/article/intake/**/*.ts'],
    refused: [
      outsideShared,
      refuse(
        '^(?!\\.|@tiptap/|prosemirror-|(?:parse5|markdown-it)$)',
        'Only TipTap, ProseMirror and readers of markup come in.',
      ),
    ],
  },
  {
    files: ['shared/draft/entry-schema.ts', 'shared/newsroom/review-rules-schema.ts'],
    refused: [outsideShared, refuse('^(?!\\.|zod$)', 'A schema knows rules and zod.')],
  },
];

const outsideElectron = stayOutOf('shared', 'renderer', 'tests', 'scripts');
const useCaseWalls = [
  refuse('^(?!\\.|@shared/|@tiptap/core$|ulid$)', 'A use-case knows shared, and stores by types.'),
  refuse('^@tiptap/core$', 'A document is changed by shared/article.', { allowTypeImports: true }),
  refuse(climbTo(['store', 'archive']), 'A use-case is handed its stores.', {
    allowTypeImports: true,
  }),
];

function authorityWall(room) {
  const rooms =
    room === 'actions' ? { ...authorityRooms, actions: ['store', 'archive'] } : authorityRooms;
  const knowsElectron = ['settings', 'windows'].includes(room);
  return {
    files: [`electron/${room}/**/*.ts`],
    refused: [
      outsideElectron,
      ...siblings(rooms, room),
      ...(knowsElectron ? [pageSide, ipcMain] : [electron]),
      ...(room === 'actions' ? useCaseWalls : []),
    ],
  };
}

const electronWalls = [
  { files: ['electron/*.ts'], refused: [outsideElectron, pageSide, ipcMain] },
  ...Object.keys(authorityRooms).map(authorityWall),
  {
    files: ['electron/ipc/router.ts', 'electron/ipc/announcer.ts'],
    refused: [outsideElectron, ...siblings(authorityRooms, 'ipc'), pageSide],
  },
  {
    files: ['electron/preload/**/*.ts'],
    refused: [
      refuse('^(?!electron$|@shared/ipc/)', 'The preload knows Electron and the contract only.'),
      ipcMain,
    ],
  },
];

const offScreen = [stayOutOf('shared', 'electron', 'tests', 'scripts'), electron, node];
const rendererWalls = [
  { files: ['renderer/*.{ts,tsx}'], refused: offScreen },
  ...Object.keys(screenRooms).map((room) => ({
    files: [`renderer/${room}/**/*.{ts,tsx}`],
    refused: [...offScreen, ...siblings(screenRooms, room)],
  })),
];

/** Where the files of two walls overlap, the later wall holds. */
export const walls = [...sharedWalls, ...electronWalls, ...rendererWalls].map(
  ({ files, refused }) => ({
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [extension, ...refused] }],
    },
  }),
);
