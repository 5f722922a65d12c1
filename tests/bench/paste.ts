import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readHtml } from '../../shared/article/intake/read-html';
import { readMarkdown } from '../../shared/article/intake/read-markdown';
import { readText } from '../../shared/article/intake/read-text';
import { checkIntake } from '../fixtures/intake-holds';
import { oddMarkup } from '../fixtures/odd-markup';
import { atLeast, atMost, printFigures, stated } from './run/figures';
import { runHostilePaste } from './run/hostile-paste';

const fragments = 100_000;
/** Samples are drawn in turns, so that no more than these are held at once. */
const turn = 1000;
const folder = path.resolve('tests', 'fixtures', 'paste');
const readers = { '.html': readHtml, '.txt': readText, '.md': readMarkdown } as const;

function passes(name: string): boolean {
  const file = path.join(folder, name);
  const read = readers[path.extname(name) as keyof typeof readers];
  const expected: unknown = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  return isDeepStrictEqual(JSON.parse(JSON.stringify(read(readFileSync(file, 'utf8')))), expected);
}

const cases = readdirSync(folder).filter((name) => !name.endsWith('.json'));
const failed = cases.filter((name) => !passes(name));
for (const name of failed) console.error(`not as expected: ${name}`);

const counts = { thrown: 0, invalid: 0, unstable: 0 };

function count(html: string): void {
  try {
    const { isValid, isStable } = checkIntake(html);
    if (!isValid) counts.invalid += 1;
    if (!isStable) counts.unstable += 1;
    if (!isValid || !isStable) console.error(JSON.stringify(html));
  } catch (error) {
    counts.thrown += 1;
    console.error(JSON.stringify(html), error);
  }
}

const begun = performance.now();
for (let done = 0; done < fragments; done += turn)
  for (const html of fc.sample(oddMarkup, { numRuns: turn, seed: done + 1 })) count(html);
const seconds = (performance.now() - begun) / 1000;

const hostile = runHostilePaste();
const counted = (name: string) => hostile[name] ?? Number.NaN;

printFigures('paste', [
  atLeast('cases of the corpus that are read as expected', cases.length - failed.length, 30),
  atMost('cases that are not', failed.length, 0),
  stated('random fragments', fragments),
  atMost('thrown', counts.thrown, 0),
  atMost('invalid documents', counts.invalid, 0),
  atMost('published otherwise the second time', counts.unstable, 0),
  stated('seconds', seconds),
  atLeast('hostile fragments pasted and dropped in the app', counted('pasted'), 400),
  atMost('of them executed', counted('executed'), 0),
  atMost('of them fetched', counted('fetched'), 0),
  atLeast('executed in the control', counted('executed in the control'), 25),
  atLeast('fetched in the control', counted('fetched in the control'), 25),
]);
