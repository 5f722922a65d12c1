import { fold } from '@shared/arabic/fold';
import type { OutletId } from '@shared/ids';
import type { Category, Lists, Outlet, Tag } from '@shared/newsroom/newsroom';
import { prepare, type Database } from './statement';

/** The lists that the newsroom owns. Names that differ only in spelling are one. */
export interface ListStore {
  readonly read: () => Lists;
  readonly addCategory: (category: Category) => void;
  /** @returns the tag of that name: the given one, or the one that was there */
  readonly addTag: (tag: Tag) => Tag;
  /** @returns the outlet of that name and kind: the given one, or the one that was there */
  readonly addOutlet: (outlet: Outlet) => Outlet;
  readonly removeOutlet: (outlet: OutletId) => void;
}

export function createListStore(database: Database): ListStore {
  const addCategory = prepare(
    database,
    `INSERT INTO category VALUES (?, (SELECT count(*) FROM category), ?, ?, ?)`,
  );
  const removeOutlet = prepare(database, 'DELETE FROM outlet WHERE id = ?');
  return {
    read: listReader(database),
    addCategory: ({ id, parent, name, slug }) => addCategory.run(id, parent, name, slug),
    addTag: tagAdder(database),
    addOutlet: outletAdder(database),
    removeOutlet: (outlet) => removeOutlet.run(outlet),
  };
}

function listReader(database: Database): ListStore['read'] {
  const categories = prepare<Category>(
    database,
    'SELECT id, parent, name, slug FROM category ORDER BY place',
  );
  const tags = prepare<Tag>(database, 'SELECT id, name FROM tag ORDER BY folded');
  const outlets = prepare<Outlet>(database, 'SELECT id, name, kind FROM outlet ORDER BY folded');
  return () => ({
    categories: categories.all(),
    tags: tags.all(),
    outlets: outlets.all(),
  });
}

function tagAdder(database: Database): ListStore['addTag'] {
  const add = prepare(database, 'INSERT INTO tag VALUES (?, ?, ?) ON CONFLICT (folded) DO NOTHING');
  const named = prepare<Tag>(database, 'SELECT id, name FROM tag WHERE folded = ?');
  return (tag) => {
    add.run(tag.id, tag.name, fold(tag.name));
    return named.one(fold(tag.name)) ?? tag;
  };
}

function outletAdder(database: Database): ListStore['addOutlet'] {
  const add = prepare(
    database,
    'INSERT INTO outlet VALUES (?, ?, ?, ?) ON CONFLICT (folded, kind) DO NOTHING',
  );
  const named = prepare<Outlet>(
    database,
    'SELECT id, name, kind FROM outlet WHERE folded = ? AND kind = ?',
  );
  return (outlet) => {
    add.run(outlet.id, outlet.name, fold(outlet.name), outlet.kind);
    return named.one(fold(outlet.name), outlet.kind) ?? outlet;
  };
}
