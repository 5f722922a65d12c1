import { mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from '@tiptap/pm/transform';
import Conf from 'conf';
import { emptyDocument, parseDocument } from '../../shared/article/schema';
import { prose } from './run/arabic-words';
import { benchFolder } from './run/bench-folder';
import { createChance } from './run/chance';
import { atLeast, atMost, median, printFigures, stated } from './run/figures';
import { draftNumber, savingNewsroom, type Save, type SavingNewsroom } from './run/saving-newsroom';
import { endOfBody } from './run/typist';

const words = 600;
const rounds = 400;
const confDrafts = 1000;
const confRounds = 9;
/** What the row of one typed letter holds: identities, time, hash and step. */
const entryBytes = 320;

const folder = benchFolder();
const paragraphs = prose(createChance(words), words);

function story() {
  const { schema } = parseDocument(emptyDocument({ byline: '' })).type;
  const tr = new Transform(parseDocument(emptyDocument({ byline: '' })));
  const body = paragraphs.map((text) => schema.node('paragraph', null, schema.text(text)));
  const end = endOfBody(tr.doc);
  return tr.replaceWith(end - 1, end + 1, body).doc;
}

function newsroomOf(drafts: number) {
  const own = path.join(folder, String(drafts));
  mkdirSync(own);
  return savingNewsroom(own, drafts, story());
}

/** What each round of a race measures, made ready before the clock starts. */
type Racer = (round: number) => Save;

/** The limit: bytes behind a file's end, through the same thread pool. */
async function bareAppend(bytes: number): Promise<Racer> {
  const handle = await open(path.join(folder, `bare-${bytes}`), 'a');
  const data = Buffer.alloc(bytes, 'x');
  return () => async () => {
    await handle.write(data);
    await handle.datasync();
  };
}

/** The engine of electron-store, which itself needs Electron: every draft in one JSON file. */
function confSave(): Racer {
  const text = paragraphs.join('\n');
  const store = new Conf<Record<string, string>>({ cwd: folder, projectName: 'bench' });
  store.store = Object.fromEntries(
    Array.from({ length: confDrafts }, (_, number) => [draftNumber(number), text]),
  );
  return (round) => async () => {
    store.set(draftNumber(round), `${text}${round}`);
  };
}

/** In turn, so that whatever else the machine does meets all of them alike. */
async function race(racers: readonly Racer[], count: number): Promise<readonly number[]> {
  const took = racers.map((): number[] => []);
  for (let round = 0; round < count; round += 1)
    for (const [place, racer] of racers.entries()) {
      const save = racer(round);
      const begun = performance.now();
      await save();
      took[place]?.push(performance.now() - begun);
    }
  return took.map(median);
}

/** What the disk has to take for one letter: the entry, the list's row, and their tree's pages. */
async function bytesOfSave(newsroom: SavingNewsroom): Promise<number> {
  const before = newsroom.logBytes();
  await newsroom.letter(draftNumber(0))();
  return newsroom.logBytes() - before;
}

const few = newsroomOf(10);
const many = newsroomOf(10_000);
const sameBytes = await bytesOfSave(few);
// A desk has some drafts open at a time: their newest states are in memory.
const racers = [
  await bareAppend(sameBytes),
  await bareAppend(entryBytes),
  (round: number) => few.letter(draftNumber(round % 10)),
  (round: number) => many.letter(draftNumber((round % 10) * 997)),
];
await race(racers, 20);
const [bare = 0, bareEntry = 0, withFew = 0, withMany = 0] = await race(racers, rounds);
const [conf = 0] = await race([confSave()], confRounds);
await few.close();
await many.close();

printFigures('save', [
  stated('bytes that one save appends to the log file', sameBytes),
  stated('bare append and fdatasync of as many bytes, p50 ms', bare),
  stated(`bare append and fdatasync of the ${entryBytes} bytes of an entry, p50 ms`, bareEntry),
  stated('save with 10 drafts, p50 ms', withFew),
  stated('save with 10000 drafts, p50 ms', withMany),
  stated('conf with 1000 drafts in one file, p50 ms', conf),
  atMost('save / bare append', withFew / bare, 1.5),
  stated('save / bare append of an entry', withFew / bareEntry),
  atMost('10000 drafts / 10 drafts', withMany / withFew, 1.2),
  atLeast('conf / save', conf / withMany, 50),
]);
