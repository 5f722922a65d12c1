import type { CDPSession } from '@playwright/test';
import type { TypingWindow } from './typing-windows';

/** One sitting at one editor. */
export interface Typing {
  /** Time of the main thread for each key, in ms. */
  readonly cpu: number;
  /** The part of it that scripts took. */
  readonly script: number;
  /** From each key to the frame that shows it, in ms. */
  readonly latencies: readonly number[];
}

const letters = Array.from('البحر هادئ والمدينة تنام على كتفه ');
const warmUp = 20;
/** From key to key (ms): time enough to show it, and to do what it leaves to be done later. */
const pace = 120;

/** Types in the middle of the text. Nothing is asked of the page meanwhile: answers cost time too. */
export async function measureTyping(shown: TypingWindow, keys: number): Promise<Typing> {
  const { page } = shown;
  await putCaretInTheMiddle(shown);
  await page.evaluate(watchKeys);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await type(devtools, 0, warmUp);
  await page.waitForTimeout(500);
  const before = await readMetrics(devtools);
  await type(devtools, warmUp, keys);
  const after = await readMetrics(devtools);
  const latencies = await page.evaluate(() => (window as unknown as Watched).latencies);
  await devtools.detach();
  if (latencies.length !== warmUp + keys) throw new Error('A key did not reach the text');
  return {
    cpu: ((after.task - before.task) * 1000) / keys,
    script: ((after.script - before.script) * 1000) / keys,
    latencies: latencies.slice(warmUp),
  };
}

async function putCaretInTheMiddle({ page, blocks }: TypingWindow): Promise<void> {
  const all = page.locator(blocks);
  const middle = all.nth(Math.floor((await all.count()) / 2));
  await middle.evaluate((block) => block.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(1500);
  await middle.evaluate((block) => block.scrollIntoView({ block: 'center' }));
  await middle.click();
}

interface Watched {
  readonly latencies: number[];
}

/** Runs in the page: the time from a key's own stamp to the end of the frame that it leads to. */
function watchKeys(): void {
  const latencies: number[] = [];
  Object.assign(window, { latencies });
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => latencies.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

async function type(devtools: CDPSession, from: number, keys: number): Promise<void> {
  for (let key = from; key < from + keys; key += 1) {
    const letter = letters[key % letters.length] ?? ' ';
    const due = performance.now() + pace;
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
  }
}

async function readMetrics(devtools: CDPSession) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return { task: metric('TaskDuration'), script: metric('ScriptDuration') };
}
