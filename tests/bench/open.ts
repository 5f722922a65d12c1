import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createBundler } from '../../electron/store/bundles/bundling';
import { emptyDocument } from '../../shared/article/schema';
import type { EntryBody } from '../../shared/draft/entry';
import { foldEntry, type DraftHead } from '../../shared/draft/fold-draft';
import type { DraftId, ProfileId } from '../../shared/ids';
import { benchFolder } from './run/bench-folder';
import { createChance } from './run/chance';
import { atMost, median, printFigures, stated, type Figure } from './run/figures';
import { openNewsroom, type OpenNewsroom } from './run/open-newsroom';
import { prose } from './run/arabic-words';
import { typeKeys, type Key } from './run/typist';

const draft = '01K5HARBOUR000000000000001' as DraftId;
const by = 'profile-layan' as ProfileId;
const rounds = 15;

interface Writing {
  readonly words: number;
  /** How a paragraph is typed: each stroke becomes an entry. */
  readonly strokes: (paragraph: string) => readonly string[];
}

interface Typed {
  readonly entries: number;
  readonly letters: number;
  readonly document: string;
}

/** Keys after which the app finds the time to bundle. */
const sitting = 1500;

/** Writes the draft through the real log, each key an entry of its own. */
function typeDraft(newsroom: OpenNewsroom, writing: Writing, rest: () => void): Typed {
  const { log, transact } = newsroom;
  const chance = createChance(writing.words);
  const created: EntryBody = { kind: 'created', document: emptyDocument({ byline: '' }) };
  let head = foldEntry(null, created);
  let [at, letters] = [1_788_000_000_000, 0];
  const append = (body: EntryBody, after: DraftHead) => {
    log.append({ draft, before: after.version - 1, bodies: [body], after, by, at });
    head = after;
  };
  append(created, head);
  const keys = typeKeys(head.document, prose(chance, writing.words).map(writing.strokes), chance);
  for (let some = take(keys, sitting); some.length > 0; some = take(keys, sitting)) {
    transact(() => {
      for (const { body, after: document, pause, letters: typed } of some) {
        at += pause;
        letters += typed;
        append(body, { ...head, version: head.version + 1, steps: head.steps + 1, document });
      }
    });
    rest();
  }
  return { entries: head.version, letters, document: JSON.stringify(head.document.toJSON()) };
}

function take(keys: Generator<Key>, count: number): readonly Key[] {
  const taken: Key[] = [];
  while (taken.length < count) {
    const { value, done } = keys.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

/** From nothing but the file to the document. */
function openOnce(folder: string, expected: string): number {
  const begun = performance.now();
  const newsroom = openNewsroom(folder);
  const head = newsroom.log.head(draft);
  const took = performance.now() - begun;
  newsroom.close();
  if (JSON.stringify(head?.document.toJSON()) !== expected)
    throw new Error('Another document was opened than was typed');
  return took;
}

/** What `bundle` answers; how long it took goes to the others. */
function timedBundle(bundle: () => boolean, pauses: number[]): boolean {
  const begun = performance.now();
  const isMore = bundle();
  pauses.push(performance.now() - begun);
  return isMore;
}

/** Bytes of the database without the room that is free for the next keys. */
function packedBytes({ database, folder }: OpenNewsroom): number {
  const copy = path.join(folder, `packed-${Date.now()}.db`);
  database.exec(`VACUUM INTO '${copy}'`);
  return statSync(copy).size;
}

function measure(writing: Writing, goal: number): readonly Figure[] {
  const { words } = writing;
  const folder = path.join(benchFolder(), String(words));
  mkdirSync(folder);
  const newsroom = openNewsroom(folder);
  const empty = packedBytes(newsroom);
  const bundle = createBundler(newsroom.database);
  const pauses: number[] = [];
  const typed = typeDraft(newsroom, writing, () => {
    while (timedBundle(bundle, pauses));
  });
  const bytes = packedBytes(newsroom) - empty;
  newsroom.close();
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) took.push(openOnce(folder, typed.document));
  const name = (what: string) => `${words} words: ${what}`;
  return [
    stated(name('entries'), typed.entries),
    stated(name('typed letters'), typed.letters),
    atMost(name('open, median ms'), median(took), goal),
    stated(name('open, first ms'), took[0] ?? 0),
    atMost(name('bytes per typed letter'), bytes / typed.letters, 40),
    stated(name('pause for one bundle, median ms'), median(pauses)),
    stated(name('pause for one bundle, longest ms'), Math.max(...pauses)),
  ];
}

const article = measure({ words: 2_000, strokes: (text) => Array.from(text) }, 50);
// Word by word: typed key by key it would take minutes to write, and open no differently.
const book = measure({ words: 50_000, strokes: (text) => text.split(/(?<= )/) }, 500);
printFigures('open', [...article, ...book]);
