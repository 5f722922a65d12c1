import { expect, it } from 'vitest';
import { launchTahrir, newAppFolder, type RunningTahrir } from '../app/launch';
import { foundNewsroom, headlineOf, listen, newDraft, openAll, pressLetter } from './app-session';
import type { Acknowledged } from './app-session';
import { keepFigures, times } from './figures';

const words = 'عاد الضوء إلى المنارة قبل أن يصل القارب الأخير إلى الميناء. ';

interface Typed {
  readonly letter: string;
  readonly at: number;
}

/** One life of the app: what was typed in it, what it said it had, and when it was killed. */
interface Life {
  readonly typed: readonly Typed[];
  readonly acknowledged: readonly Acknowledged[];
  readonly killedAt: number;
}

interface Losses {
  readonly unreadable: number;
  readonly lostEntries: number;
  readonly lostMilliseconds: number;
}

async function typeAndBeKilled(tahrir: RunningTahrir, wait: number): Promise<Life> {
  const { window } = tahrir;
  const acknowledged: Acknowledged[] = [];
  await listen(window, (event) => acknowledged.push(event));
  await newDraft(window);
  const keys = await window.context().newCDPSession(window);
  const typed: Typed[] = [];
  const life = { isOver: false };
  const killing = new Promise<number>((resolve) => {
    setTimeout(() => {
      const at = Date.now();
      life.isOver = true;
      void tahrir.kill().then(() => resolve(at));
    }, wait);
  });
  for (let place = 0; !life.isOver; place += 1) {
    const letter = words[place % words.length] ?? ' ';
    const at = Date.now();
    const isPressed = await pressLetter(keys, letter).then(
      () => true,
      () => false,
    );
    if (isPressed) typed.push({ letter, at });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return { typed, acknowledged, killedAt: await killing };
}

/** What the next start finds of what was typed before. */
async function lossesOf(tahrir: RunningTahrir, life: Life): Promise<Losses> {
  const all = await openAll(tahrir.window);
  const draft = life.acknowledged[0]?.draft;
  const opened = all.find((one) => one.draft === draft)?.opened ?? null;
  const acknowledged = Math.max(0, ...life.acknowledged.map(({ steps }) => steps));
  const text = life.typed.map(({ letter }) => letter).join('');
  const found = opened === null ? '' : headlineOf(opened);
  expect(text.startsWith(found.slice(0, text.length))).toBe(true);
  const lost = life.typed[found.length];
  return {
    unreadable: all.filter((one) => one.opened === null).length,
    lostEntries: Math.max(0, acknowledged - (opened?.steps ?? 0)),
    lostMilliseconds: lost === undefined ? 0 : life.killedAt - lost.at,
  };
}

it('keeps what was typed when the app is killed at any moment', async () => {
  const kills = times('kills', 40);
  const dataFolder = newAppFolder('kills');
  let tahrir = await launchTahrir({ dataFolder });
  await foundNewsroom(tahrir.window);
  const losses: Losses[] = [];
  let letters = 0;
  let entries = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const life = await typeAndBeKilled(tahrir, 300 + Math.random() * 1700);
    letters += life.typed.length;
    entries += Math.max(0, ...life.acknowledged.map(({ steps }) => steps));
    tahrir = await launchTahrir({ dataFolder });
    await tahrir.window.getByRole('button', { name: 'مسودة جديدة' }).first().waitFor();
    losses.push(await lossesOf(tahrir, life));
  }
  await tahrir.close();
  const sum = (of: (loss: Losses) => number) => losses.reduce((all, loss) => all + of(loss), 0);
  keepFigures('kills', [
    { name: 'kills: SIGKILLs of the real app while typing', value: kills },
    { name: 'kills: letters typed', value: letters },
    { name: 'kills: entries acknowledged', value: entries },
    { name: 'kills: unreadable drafts', value: sum(({ unreadable }) => unreadable), most: 0 },
    {
      name: 'kills: acknowledged entries lost',
      value: sum(({ lostEntries }) => lostEntries),
      most: 0,
    },
    {
      name: 'kills: most typing lost, ms',
      value: Math.max(...losses.map(({ lostMilliseconds }) => lostMilliseconds)),
      most: 500,
    },
  ]);
});
