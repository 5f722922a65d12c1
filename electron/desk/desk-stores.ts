import { join } from 'node:path';
import type { Desk } from '../actions/desk';
import { createStoryArchive } from '../archive/story-archive';
import { createAuditStore } from '../store/audit-store';
import { createDeviceStore } from '../store/device-store';
import { createDraftHeads } from '../store/draft-heads';
import { createDraftLog, type DraftLog } from '../store/draft-log';
import { createDraftPast, type DraftPast } from '../store/draft-past';
import { createDraftPurge, type DraftPurge } from '../store/draft-purge';
import { createDraftStore, type DraftStore } from '../store/draft-store';
import { createEntryStore } from '../store/entry-store';
import { createListStore } from '../store/list-store';
import { createMediaStore } from '../store/media-store';
import { createNewsroomStore } from '../store/newsroom-store';
import { createNoticeStore } from '../store/notice-store';
import { createPeopleStore } from '../store/people-store';
import { createProfileStore } from '../store/profile-store';
import { createPublicationStore } from '../store/publication-store';
import { createReadStore } from '../store/read-store';
import { createRulesStore } from '../store/rules-store';
import { createSnapshotStore } from '../store/snapshot-store';
import { prepare, type Database } from '../store/statement';
import { storedTransaction, transaction } from '../store/transaction';
import { createDeskParcels } from './desk-parcels';

/** The part of a desk that reads and writes one database and the pictures beside it. */
export type DeskStores = Pick<
  Desk,
  | 'newsroom'
  | 'lists'
  | 'rules'
  | 'audit'
  | 'reads'
  | 'notices'
  | 'profiles'
  | 'device'
  | 'drafts'
  | 'log'
  | 'past'
  | 'media'
  | 'people'
  | 'purge'
  | 'parcels'
  | 'archive'
  | 'publications'
  | 'transact'
  | 'tryTransact'
>;

export function createDeskStores(database: Database, folder: string): DeskStores {
  const device = createDeviceStore(database);
  const drafts = createDraftStore(database);
  return {
    device,
    drafts,
    ...createLog(database, { device: device.id, drafts }),
    newsroom: createNewsroomStore(database),
    lists: createListStore(database),
    rules: createRulesStore(database),
    audit: createAuditStore(database),
    reads: createReadStore(database),
    notices: createNoticeStore(database),
    profiles: createProfileStore(database),
    media: createMediaStore(database, join(folder, 'media')),
    people: createPeopleStore(database),
    parcels: createDeskParcels(folder),
    archive: createStoryArchive((sql) => prepare(database, sql)),
    publications: createPublicationStore(database),
    transact: (work) => transaction(database, work),
    tryTransact: (work) => storedTransaction(database, work),
  };
}

interface LogParts {
  readonly device: string;
  readonly drafts: DraftStore;
}

interface Logs {
  readonly log: DraftLog;
  readonly past: DraftPast;
  readonly purge: DraftPurge;
}

function createLog(database: Database, { device, drafts }: LogParts): Logs {
  const entries = createEntryStore(database);
  const snapshots = createSnapshotStore(database);
  const heads = createDraftHeads(entries, snapshots);
  return {
    log: createDraftLog({ device, entries, snapshots, drafts, heads }),
    past: createDraftPast(entries, snapshots),
    purge: createDraftPurge(database, entries),
  };
}
