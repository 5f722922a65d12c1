import { existsSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createStudyThread } from '../../electron/study/study-thread';
import { articleSchema, emptyDocument, parseDocument } from '../../shared/article/schema';
import type { DocumentJson } from '../../shared/draft/entry';
import { createWords, prose } from './run/arabic-words';
import { createChance, pick, type Chance } from './run/chance';
import { atMost, median, printFigures, stated } from './run/figures';

const paragraphs = 200;
const wordsInParagraph = 60;
const rounds = 15;
const worker = path.join(import.meta.dirname, '..', 'main', 'study-worker.js');

function storyOf(body: readonly string[]): DocumentJson {
  const empty = parseDocument(emptyDocument({ byline: '' }));
  const parts = empty.children.map((part) =>
    part.type.name === 'body'
      ? articleSchema.node(
          'body',
          null,
          body.map((text) => articleSchema.node('paragraph', null, [articleSchema.text(text)])),
        )
      : part,
  );
  return empty.type.create(empty.attrs, parts).toJSON() as DocumentJson; // ProseMirror types it as any
}

/** As an editor leaves a story: words changed in every other paragraph, some gone, new or moved. */
function edited(chance: Chance, body: readonly string[]): readonly string[] {
  const word = createWords(chance);
  const changed = body.flatMap((text) => {
    const what = chance();
    if (what < 0.04) return [];
    if (what < 0.08) return [text, Array.from({ length: wordsInParagraph }, word).join(' ')];
    if (what < 0.5) return [text];
    const words = text.split(' ');
    return [words.map((old) => (chance() < 0.08 ? word() : old)).join(' ')];
  });
  for (let moves = 0; moves < 6; moves += 1) {
    const text = pick(chance, changed);
    changed.splice(changed.indexOf(text), 1);
    changed.splice(Math.floor(chance() * changed.length), 0, text);
  }
  return changed;
}

/** How long this thread was kept from its next turn, at worst, while the work went on. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}

if (!existsSync(worker)) throw new Error('The app is not built: npm run build');
const study = createStudyThread(worker);
const chance = createChance(7);
const took: number[] = [];
const blocks: number[] = [];
let counted = 0;
for (let round = 0; round < rounds; round += 1) {
  const body = prose(chance, paragraphs * wordsInParagraph);
  const [before, after] = [storyOf(body), storyOf(edited(chance, body))];
  const begun = performance.now();
  blocks.push(
    await longestBlock(async () => {
      const { summary } = await study.compare(before, after);
      counted += summary.blocksChanged + summary.blocksMoved;
      took.push(performance.now() - begun);
    }),
  );
}
if (counted === 0) throw new Error('The comparison found nothing');
const [first = 0, ...later] = took;
printFigures('compare', [
  stated('paragraphs of each version', paragraphs),
  stated('changed and moved paragraphs a comparison', counted / rounds),
  atMost('compare, median ms', median(later), 300),
  stated('compare, slowest ms', Math.max(...later)),
  stated('compare, first with the thread waking up, ms', first),
  atMost('longest block of the asking thread in a comparison, median ms', median(blocks), 50),
  stated('longest block of the asking thread in all of them, ms', Math.max(...blocks.slice(1))),
]);
