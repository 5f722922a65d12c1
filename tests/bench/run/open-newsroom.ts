import path from 'node:path';
import { createDeskStores, type DeskStores } from '../../../electron/desk/desk-stores';
import { closeDatabase, openDatabase } from '../../../electron/store/database';
import type { Database } from '../../../electron/store/statement';

export interface OpenNewsroom extends DeskStores {
  readonly folder: string;
  readonly database: Database;
  readonly close: () => void;
}

/** The stores of one newsroom with handles that nobody used before. */
export function openNewsroom(folder: string): OpenNewsroom {
  const database = openDatabase(path.join(folder, 'newsroom.db'));
  const close = () => closeDatabase(database);
  return { ...createDeskStores(database, folder), folder, database, close };
}
