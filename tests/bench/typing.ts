import { existsSync } from 'node:fs';
import path from 'node:path';
import { prose } from './run/arabic-words';
import { createChance } from './run/chance';
import { atMost, median, printFigures, stated } from './run/figures';
import { measureTyping, type Typing } from './run/measure-typing';
import { openTahrir, peers, type OpenTyping } from './run/typing-windows';

const rounds = Number(process.env['TAHRIR_BENCH_ROUNDS'] ?? 5);
const keys = 60;
const article = 1_000;
const book = 50_000;

const built = path.join(import.meta.dirname, '..', 'renderer', 'index.html');
if (!existsSync(built)) throw new Error('The app is not built: npm run build');

const { field, tiptap } = await peers();
const editors = { field, tiptap, tahrir: openTahrir };
type EditorName = keyof typeof editors;
const sittings = new Map<string, Typing[]>();

async function sit(name: EditorName, open: OpenTyping, words: number): Promise<void> {
  const shown = await open(prose(createChance(words), words));
  const typing = await measureTyping(shown, keys);
  await shown.close();
  const place = `${name} ${words}`;
  sittings.set(place, [...(sittings.get(place) ?? []), typing]);
  console.error(
    `${place}: CPU ${typing.cpu.toFixed(2)}, script ${typing.script.toFixed(2)}, latency ${median(typing.latencies).toFixed(1)}`,
  );
}

/** In turn, so that whatever else the machine does meets all of them alike. */
for (let round = 0; round < rounds; round += 1)
  for (const words of [book, article])
    for (const name of ['field', 'tiptap', 'tahrir'] as const)
      await sit(name, editors[name], words);

function figure(name: EditorName, words: number) {
  const all = sittings.get(`${name} ${words}`) ?? [];
  const latencies = all.flatMap((typing) => typing.latencies).toSorted((a, b) => a - b);
  return {
    cpu: median(all.map((typing) => typing.cpu)),
    script: median(all.map((typing) => typing.script)),
    p50: median(latencies),
    p95: latencies[Math.floor(latencies.length * 0.95)] ?? NaN,
  };
}

const rows = (['field', 'tiptap', 'tahrir'] as const).flatMap((name) =>
  [book, article].flatMap((words) => {
    const { cpu, script, p50, p95 } = figure(name, words);
    const called = (what: string) => `${name}, ${words} words: ${what}`;
    return [
      stated(called('CPU ms a key'), cpu),
      stated(called('script ms a key'), script),
      stated(called('latency p50 ms'), p50),
      stated(called('latency p95 ms'), p95),
    ];
  }),
);
const [long, short] = [figure('tahrir', book), figure('tahrir', article)];
const [limit, shortLimit] = [figure('field', book), figure('field', article)];
printFigures('typing', [
  ...rows,
  atMost('CPU, 50000 words: tahrir / bare field', long.cpu / limit.cpu, 1),
  atMost('CPU, 50000 words: tahrir / bare TipTap', long.cpu / figure('tiptap', book).cpu, 0.65),
  atMost('latency p95, 50000 words: tahrir / bare field', long.p95 / limit.p95, 1.3),
  atMost('CPU, 1000 words: tahrir / bare field', short.cpu / shortLimit.cpu, 2),
  atMost('script: 50000 words / 1000 words', long.script / short.script, 1.5),
]);
