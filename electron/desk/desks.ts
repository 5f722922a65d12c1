import { join } from 'node:path';
import type { DraftId, Sha256 } from '@shared/ids';
import type { FoundingAnswers } from '@shared/ipc/calls';
import type { DeskState } from '@shared/ipc/desk-state';
import type { Desk } from '../actions/desk';
import { foundNewsroom, type FirstLists } from '../actions/found-newsroom';
import { importSample } from '../actions/import-sample';
import type { Sample } from '../actions/sample';
import { createTurns } from '../actions/take-turns';
import type { KeptMedia } from '../store/media-store';
import type { InterfaceSettings, InterfaceState } from '../settings/interface-settings';
import { describeDesk } from './describe-desk';
import { isDeskThere, openDesk, type DeskParts, type OpenedDesk } from './open-desk';

type Which = InterfaceState['open'];

export interface DesksParts extends Omit<DeskParts, 'folder'> {
  /** Absolute folder that holds one folder a newsroom. */
  readonly folder: string;
  readonly settings: InterfaceSettings;
  readonly readSample: () => Promise<Sample>;
  readonly readFirstLists: () => Promise<FirstLists>;
}

/** The newsrooms of this device, of which one is open: the person's own or the sample. */
export interface Desks {
  readonly state: () => Promise<DeskState>;
  /** The open one. @throws when none is, or it is not founded */
  readonly current: () => Promise<Desk>;
  readonly found: (answers: FoundingAnswers) => Promise<DeskState>;
  readonly lookAround: () => Promise<DeskState>;
  readonly leaveSample: () => Promise<DeskState>;
  readonly rememberDraft: (draft: DraftId | null) => null;
  readonly changeInterface: (
    part: Partial<Pick<InterfaceState, 'language' | 'theme'>>,
  ) => Promise<DeskState>;
  /** A picture of the open newsroom. */
  readonly findMedia: (sha256: Sha256) => Promise<KeptMedia | null>;
  /** Syncs what the open newsroom, if any, has not synced yet. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Open {
  readonly which: Which;
  /** Null when the person has no newsroom on this device yet. */
  readonly opened: OpenedDesk | null;
}

export function createDesks(parts: DesksParts): Desks {
  const { settings, announce, report } = parts;
  const takeTurns = createTurns();
  let open: Open | null = null;
  const ensured = async () => (open ??= await openLast(parts));
  const describe = ({ which, opened }: Open) =>
    describeDesk({ which, opened, settings: settings.read() });
  const swap = async (next: Open) => {
    const before = open;
    open = next;
    settings.change({ open: next.which });
    if (before !== null && before.opened !== next.opened)
      await before.opened?.close().catch(report);
    announce('desk.changed', null);
    return describe(next);
  };
  const inTurn = <Value>(work: (open: Open) => Value | Promise<Value>) =>
    takeTurns('desk', async () => work(await ensured()));
  return {
    state: () => inTurn(describe),
    current: () => inTurn(deskOf),
    found: (answers) =>
      inTurn(async (before) => {
        const opened = await foundOwn(parts, before, answers);
        settings.change({ language: answers.language });
        return swap({ which: 'own', opened });
      }),
    lookAround: () =>
      inTurn(async (before) =>
        before.which === 'sample' ? describe(before) : swap(await openSample(parts)),
      ),
    leaveSample: () =>
      inTurn(async (before) =>
        before.which === 'own' ? describe(before) : swap(await openOwn(parts)),
      ),
    rememberDraft: (draft) => {
      const { open: which, lastDraft } = settings.read();
      settings.change({ lastDraft: { ...lastDraft, [which]: draft } });
      return null;
    },
    changeInterface: (part) => {
      settings.change(part);
      announce('desk.changed', null);
      return inTurn(describe);
    },
    findMedia: (sha256) => inTurn((now) => deskOf(now).media.find(sha256)),
    flush: async () => {
      await open?.opened?.desk.flush();
    },
    close: () =>
      takeTurns('desk', async () => {
        await open?.opened?.close();
        open = null;
      }),
  };
}

function folderOf({ folder }: DesksParts, which: Which): string {
  return join(folder, which);
}

function deskOf({ opened }: Open): Desk {
  if (opened === null || opened.desk.newsroom.read() === null)
    throw new Error('No newsroom is open');
  return opened.desk;
}

/** A sample that cannot be opened must not keep anybody from their own newsroom. */
async function openLast(parts: DesksParts): Promise<Open> {
  if (parts.settings.read().open === 'own') return openOwn(parts);
  try {
    return await openSample(parts);
  } catch (fault) {
    parts.report(fault);
    return openOwn(parts);
  }
}

async function openOwn(parts: DesksParts): Promise<Open> {
  const folder = folderOf(parts, 'own');
  const opened = (await isDeskThere(folder)) ? await openDesk({ ...parts, folder }) : null;
  return { which: 'own', opened };
}

async function openSample(parts: DesksParts): Promise<Open> {
  const opened = await openDesk({ ...parts, folder: folderOf(parts, 'sample') });
  try {
    if (opened.desk.newsroom.read() === null)
      await importSample(opened.desk, await parts.readSample());
    return { which: 'sample', opened };
  } catch (fault) {
    await opened.close();
    throw fault;
  }
}

async function foundOwn(
  parts: DesksParts,
  before: Open,
  answers: FoundingAnswers,
): Promise<OpenedDesk> {
  const own = before.which === 'own' ? before.opened : null;
  const opened = own ?? (await openDesk({ ...parts, folder: folderOf(parts, 'own') }));
  foundNewsroom(opened.desk, answers, await parts.readFirstLists());
  return opened;
}
