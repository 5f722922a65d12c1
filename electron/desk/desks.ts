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
import type { Damage } from '../store/salvage/inspect-database';
import { describeDesk } from './describe-desk';
import { isDeskThere, openDesk, type DeskParts, type OpenedDesk } from './open-desk';

type Which = InterfaceState['open'];

export interface DesksParts extends Omit<DeskParts, 'folder' | 'damaged'> {
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
    part: Partial<Pick<InterfaceState, 'language' | 'theme' | 'comfort'>>,
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

/** What opening a newsroom takes beside its folder. */
type Opening = DesksParts & Pick<DeskParts, 'damaged'>;

export function createDesks(given: DesksParts): Desks {
  const { settings, announce, report } = given;
  const takeTurns = createTurns();
  let open: Open | null = null;
  const damaged = (damage: Damage) => {
    report(new Error(`The database is damaged: ${JSON.stringify(damage)}`));
    void takeTurns('desk', mend).catch(report);
  };
  const parts: Opening = { ...given, damaged };
  const ensured = async () => (open ??= await openLast(parts));
  const mend = async () => {
    if (open === null || !isMendable(open)) return;
    const before = open;
    open = null;
    open = await openAgain(parts, before);
    for (const name of ['desk.changed', 'desk.mended'] as const) announce(name, null);
  };
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
  const goTo = (which: Which) =>
    inTurn(async (before) =>
      before.which === which ? describe(before) : swap(await openOne(parts, which)),
    );
  return {
    state: () => inTurn(describe),
    current: () => inTurn(deskOf),
    found: (answers) =>
      inTurn(async (before) => {
        const opened = await foundOwn(parts, before, answers);
        settings.change({ language: answers.language });
        return swap({ which: 'own', opened });
      }),
    lookAround: () => goTo('sample'),
    leaveSample: () => goTo('own'),
    rememberDraft: (draft) => rememberDraft(settings, draft),
    changeInterface: (part) => {
      settings.change(part);
      announce('desk.changed', null);
      return inTurn(describe);
    },
    findMedia: (sha256) => inTurn((now) => deskOf(now).media.find(sha256)),
    flush: () => flushOpen(open),
    close: () =>
      takeTurns('desk', async () => {
        await open?.opened?.close();
        open = null;
      }),
  };
}

async function flushOpen(open: Open | null): Promise<void> {
  await open?.opened?.desk.flush();
}

function rememberDraft(settings: InterfaceSettings, draft: DraftId | null): null {
  const { open: which, lastDraft } = settings.read();
  settings.change({ lastDraft: { ...lastDraft, [which]: draft } });
  return null;
}

function folderOf({ folder }: Opening, which: Which): string {
  return join(folder, which);
}

function deskOf({ opened }: Open): Desk {
  if (opened === null || opened.desk.newsroom.read() === null)
    throw new Error('No newsroom is open');
  return opened.desk;
}

/** A sample that cannot be opened must not keep anybody from their own newsroom. */
async function openLast(parts: Opening): Promise<Open> {
  if (parts.settings.read().open === 'own') return openOwn(parts);
  try {
    return await openSample(parts);
  } catch (fault) {
    parts.report(fault);
    return openOwn(parts);
  }
}

/** A newsroom that was just made anew and is damaged again lies on a disk that nothing here mends. */
function isMendable({ opened }: Open): boolean {
  return opened?.recovery === null;
}

/** What is readable of a damaged newsroom becomes a new one while the windows stay open. */
async function openAgain(parts: Opening, { which, opened }: Open): Promise<Open> {
  await opened?.abandon();
  return openOne(parts, which);
}

function openOne(parts: Opening, which: Which): Promise<Open> {
  return which === 'sample' ? openSample(parts) : openOwn(parts);
}

async function openOwn(parts: Opening): Promise<Open> {
  const folder = folderOf(parts, 'own');
  const opened = (await isDeskThere(folder)) ? await openDesk({ ...parts, folder }) : null;
  return { which: 'own', opened };
}

async function openSample(parts: Opening): Promise<Open> {
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
  parts: Opening,
  before: Open,
  answers: FoundingAnswers,
): Promise<OpenedDesk> {
  const own = before.which === 'own' ? before.opened : null;
  const opened = own ?? (await openDesk({ ...parts, folder: folderOf(parts, 'own') }));
  foundNewsroom(opened.desk, answers, await parts.readFirstLists());
  return opened;
}
