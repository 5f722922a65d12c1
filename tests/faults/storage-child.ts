import { openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Transform } from '@tiptap/pm/transform';
import { binDraft } from '../../electron/actions/bin-draft';
import { appendSteps } from '../../electron/actions/append-steps';
import { createDraft } from '../../electron/actions/create-draft';
import type { Desk } from '../../electron/actions/desk';
import { exportParcel } from '../../electron/actions/export-parcel';
import { openParcel } from '../../electron/actions/open-parcel';
import { purgeDraft } from '../../electron/actions/purge-draft';
import { foundNewsroom } from '../../electron/actions/found-newsroom';
import { readFirstLists } from '../../electron/desk/first-lists';
import { openDesk, type OpenedDesk } from '../../electron/desk/open-desk';
import { createBundler } from '../../electron/store/bundles/bundling';
import { openDatabase } from '../../electron/store/database';
import { storageCode } from '../../electron/store/storage-code';
import { createSiteTarget } from '../../electron/publishing/targets/site/site-target';
import { inspectDatabase } from '../../electron/store/salvage/inspect-database';
import type { StepJson } from '../../shared/draft/entry';
import type { ClientId, DraftId } from '../../shared/ids';
import { dieAt, sentencesSaid } from './dying-sqlite';

/**
 * A process that does one thing with a real newsroom and kills itself before the n-th sentence that it
 * says to SQLite. What the desk had acknowledged by then is in a file that outlives it.
 */
const [folder = '', work = '', fatal = '0', acknowledgements = ''] = process.argv.slice(2);

/** A story that travels lies beside the database, and is copied with it. */
const parcel = path.join(folder, 'story.tahrir');
const log = openSync(acknowledgements, 'a');

function acknowledge(draft: DraftId, steps: number): void {
  writeSync(log, `${draft} ${steps}\n`);
}

function open(): Promise<OpenedDesk> {
  return openDesk({
    folder,
    target: createSiteTarget({ themeFolder: '' }), // no story gets that far
    announce: () => undefined,
    now: Date.now,
    report: () => undefined,
    inspect: (file) => Promise.resolve(inspectDatabase(file)),
    damaged: () => undefined,
  });
}

async function typeInto(desk: Desk, draft: DraftId, keys: number): Promise<void> {
  for (let key = 0; key < keys; key += 1) {
    const head = desk.log.head(draft);
    if (head === null) throw new Error('No such draft');
    const change = new Transform(head.document).insert(1, head.document.type.schema.text('ن'));
    const steps = change.steps.map((step) => step.toJSON() as StepJson); // ProseMirror types it as any
    const client = 'faults' as ClientId; // no window is there to have a name
    const outcome = await appendSteps(desk, { draft, after: head.steps, steps, client });
    if (outcome.ok) acknowledge(draft, head.steps + steps.length);
    else refused += 1;
  }
}

let refused = 0;

async function found(desk: Desk): Promise<void> {
  if (desk.newsroom.read() !== null) return;
  const answers = { name: 'ليان', role: 'chief', newsroom: 'ضفاف', language: 'ar' } as const;
  const lists = await readFirstLists(
    path.join(import.meta.dirname, '..', '..', 'assets', 'first-newsroom'),
  );
  foundNewsroom(desk, answers, { ...lists, categories: [] });
}

const works: Readonly<Record<string, (opened: OpenedDesk) => Promise<void>>> = {
  start: () => Promise.resolve(),
  typing: async ({ desk }) => {
    for (const { draft } of desk.drafts.list('').slice(0, 2)) await typeInto(desk, draft, 6);
    await desk.flush();
  },
  snapshot: async ({ desk }) => {
    const { draft } = createDraft(desk);
    acknowledge(draft, 0);
    await typeInto(desk, draft, 205);
  },
  backup: async ({ desk }) => {
    for (const { draft } of desk.drafts.list('').slice(0, 1)) await typeInto(desk, draft, 3);
    await desk.backups.make();
  },
  bundling: () => {
    const database = openDatabase(path.join(folder, 'newsroom.db'));
    const bundle = createBundler(database);
    while (bundle());
    database.close();
    return Promise.resolve();
  },
  purge: async ({ desk }) => {
    const draft = desk.drafts.list('')[0];
    if (draft === undefined) return;
    writeSync(log, `${draft.draft} purged\n`);
    await binDraft(desk, draft.draft);
    await purgeDraft(desk, { draft: draft.draft, typed: draft.headline });
  },
  export: async ({ desk }) => {
    const draft = desk.drafts.list('')[0];
    if (draft === undefined) throw new Error('Nothing to send');
    const sent = await exportParcel(desk, { draft: draft.draft, file: parcel, passphrase: null });
    if (!sent.ok) throw new Error(`The parcel was not written: ${sent.refusal.kind}`);
  },
  import: async ({ desk }) => {
    const taken = await openParcel(desk, { file: parcel, passphrase: null });
    if (!taken.ok) throw new Error(`The parcel was not taken: ${taken.refusal.kind}`);
  },
  many: async ({ desk }) => {
    for (const { draft } of desk.drafts.list('').slice(0, 3)) await typeInto(desk, draft, 100);
  },
  seed: async ({ desk }) => {
    for (let place = 0; place < 6; place += 1) {
      const { draft } = createDraft(desk);
      await typeInto(desk, draft, place === 0 ? 900 : 30);
    }
  },
};

/** A disk that fails may fail at the very start: then nobody has typed anything yet. */
async function openedOrNot(): Promise<OpenedDesk | null> {
  try {
    return await open();
  } catch (fault) {
    if (storageCode(fault) === null) throw fault;
    return null;
  }
}

async function use(opened: OpenedDesk): Promise<void> {
  await found(opened.desk);
  await works[work]?.(opened);
  await opened.close().catch((fault: unknown) => {
    if (storageCode(fault) === null) throw fault;
  });
}

async function run(): Promise<void> {
  dieAt(Number(fatal));
  const opened = await openedOrNot();
  if (opened !== null) await use(opened);
  process.stdout.write(
    JSON.stringify({ said: sentencesSaid(), refused, isOpened: opened !== null }),
  );
}

await run();
process.exit(0);
