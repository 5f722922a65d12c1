import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { draftFacts } from '../fixtures/busy-newsroom';
import { temporaryFolder } from '../fixtures/temporary-folder';
import { openTestDesk } from '../fixtures/test-desk';
import { keepFigures } from './figures';
import { buildChild, runChild, type Done } from './storage-process';

interface Scenario {
  readonly name: string;
  readonly work: string;
  /** What the newsroom is like before: empty, in use, or known to be damaged. */
  readonly from: 'nothing' | 'seed' | 'damaged';
}

const scenarios: readonly Scenario[] = [
  { name: 'migration', work: 'start', from: 'nothing' },
  { name: 'typing', work: 'typing', from: 'seed' },
  { name: 'snapshot', work: 'snapshot', from: 'seed' },
  { name: 'bundling', work: 'bundling', from: 'seed' },
  { name: 'backup', work: 'backup', from: 'seed' },
  { name: 'parcel import', work: 'import', from: 'seed' },
  { name: 'purge', work: 'purge', from: 'seed' },
  { name: 'salvage', work: 'start', from: 'damaged' },
];
const pointsPerScenario = 16;

/** Of so many sentences those at which the process dies: the first, the last, and evenly between. */
function pointsOf(said: number): readonly number[] {
  const step = Math.max(1, (said - 1) / (pointsPerScenario - 1));
  const points = Array.from({ length: pointsPerScenario }, (_point, place) =>
    Math.round(1 + place * step),
  );
  return [...new Set(points)].filter((point) => point <= said);
}

function prepared(base: string, { from }: Scenario): string {
  const folder = path.join(temporaryFolder(), 'newsroom');
  if (from !== 'nothing') cpSync(base, folder, { recursive: true });
  if (from === 'damaged') writeFileSync(path.join(folder, 'newsroom.db.is-damaged'), '');
  return folder;
}

interface Outcome {
  readonly unreadable: number;
  readonly lost: number;
  readonly isDamaged: boolean;
}

/** What the next start finds. */
async function outcomeOf(
  folder: string,
  before: ReadonlyMap<string, number>,
  done: Done,
): Promise<Outcome> {
  const test = await openTestDesk(folder);
  const isDamaged = (await test.inspect()) !== null;
  const heads = draftFacts(test.desk);
  const expected = new Map<string, number | null>([...before, ...done.acknowledged]);
  let lost = 0;
  for (const [draft, steps] of expected) {
    const head = [...heads].find(([one]) => one === draft)?.[1];
    if (steps !== null && (head?.steps ?? -1) < steps) lost += 1;
  }
  const unreadable = [...heads.values()].filter(({ version }) => version === 0).length;
  await test.close();
  return { unreadable, lost, isDamaged };
}

/** A newsroom in use, beside it a story that a colleague went on with elsewhere, as it did here. */
function seeded(child: string): string {
  const base = path.join(temporaryFolder(), 'base');
  const elsewhere = path.join(temporaryFolder(), 'elsewhere');
  const work = (folder: string, name: string) =>
    expect(runChild(child, { folder, name }).wasKilled).toBe(false);
  work(base, 'seed');
  cpSync(base, elsewhere, { recursive: true });
  work(elsewhere, 'typing');
  work(elsewhere, 'export');
  cpSync(path.join(elsewhere, 'story.tahrir'), path.join(base, 'story.tahrir'));
  work(base, 'typing');
  return base;
}

it('survives the end of its process at any sentence it says to the database', async () => {
  const child = await buildChild();
  const base = seeded(child);
  const opened = await openTestDesk(base);
  const before = new Map([...draftFacts(opened.desk)].map(([draft, { steps }]) => [draft, steps]));
  await opened.close();
  const kills: Record<string, number> = {};
  const outcomes: Outcome[] = [];
  for (const scenario of scenarios) {
    const dry = runChild(child, { folder: prepared(base, scenario), name: scenario.work });
    for (const fatal of pointsOf(dry.report?.said ?? 0)) {
      const folder = prepared(base, scenario);
      const done = runChild(child, { folder, name: scenario.work, fatal });
      if (!done.wasKilled) continue;
      kills[scenario.name] = (kills[scenario.name] ?? 0) + 1;
      outcomes.push(
        await outcomeOf(folder, scenario.from === 'nothing' ? new Map() : before, done),
      );
      rmSync(folder, { recursive: true, force: true });
    }
  }
  keepFigures('storage', [
    ...Object.entries(kills).map(([name, value]) => ({
      name: `storage: kills inside ${name}`,
      value,
      least: 3,
    })),
    {
      name: 'storage: unreadable drafts',
      value: outcomes.reduce((sum, { unreadable }) => sum + unreadable, 0),
      most: 0,
    },
    {
      name: 'storage: drafts behind what was acknowledged',
      value: outcomes.reduce((sum, { lost }) => sum + lost, 0),
      most: 0,
    },
    {
      name: 'storage: damaged databases',
      value: outcomes.filter(({ isDamaged }) => isDamaged).length,
      most: 0,
    },
  ]);
  expect(Object.keys(kills)).toEqual(scenarios.map(({ name }) => name));
});
