import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { hostileMarkup } from '../fixtures/hostile-markup';
import { startBeacon } from './beacon';
import { launchTahrir, newAppFolder, type RunningTahrir } from './launch';
import { openPage } from './open-page';
import { lookAround } from './steps/write-story';

interface Trapped {
  readonly ran: readonly number[];
  /** What the window's policy had to forbid: nothing of a paste should come that far. */
  readonly forbidden: readonly string[];
  /** What the window was told to paste, as it was told. */
  readonly pasted: readonly string[];
}

/** Counts what runs, and what the window's own policy stops. */
async function setTraps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ran: number[] = [];
    const forbidden: string[] = [];
    const pasted: string[] = [];
    const hit = (name: number) => ran.push(name);
    Object.assign(globalThis, { hit, trapped: { ran, forbidden, pasted } });
    const note = (event: ClipboardEvent) =>
      pasted.push(event.clipboardData?.getData('text/html') ?? '');
    document.addEventListener('paste', note, { capture: true });
    document.addEventListener('securitypolicyviolation', (event) =>
      forbidden.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
}

const trapped = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { readonly trapped: Trapped }).trapped);

/** A real paste: the system's clipboard, and the editing command of the window. */
async function paste({ app, window }: RunningTahrir, html: string): Promise<void> {
  const before = (await trapped(window)).pasted.length;
  await app.evaluate(async ({ ClipboardItem, clipboard }, markup) => {
    // One way in some versions of Electron, the other later.
    const isNew = typeof (ClipboardItem as unknown) === 'function';
    const items = isNew ? [new ClipboardItem({ 'text/html': markup, 'text/plain': 'x' })] : null;
    const write = clipboard.write.bind(clipboard) as (data: unknown) => Promise<void>;
    await write(items ?? { html: markup, text: 'x' });
  }, html);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste());
  await expect.poll(async () => (await trapped(window)).pasted.length).toBe(before + 1);
}

/** The same markup to the letter, past whatever the system's clipboard makes of it. */
async function pasteAndDrop(page: Page, all: readonly string[]): Promise<void> {
  await page.evaluate((payloads) => {
    const sheet = document.querySelector('.ProseMirror [data-body]') ?? document.body;
    const { left, top } = sheet.getBoundingClientRect();
    for (const html of payloads) {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/html', html);
      const place = { clientX: left + 40, clientY: top + 8 };
      const more = { bubbles: true, cancelable: true };
      const clip = new DataTransfer();
      clip.setData('text/html', html);
      sheet.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clip, ...more }));
      sheet.dispatchEvent(new DragEvent('drop', { dataTransfer, ...place, ...more }));
    }
  }, all);
}

/** Whatever in the sheet could run, load or lead elsewhere than a reader's link. */
const suspects = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('.ProseMirror');
    const odd = 'script,style,link,meta,base,iframe,object,embed,form,math,video,audio,template';
    const all = [...(sheet?.querySelectorAll('*') ?? [])];
    const handlers = all.filter((one) => one.getAttributeNames().some((name) => /^on/.test(name)));
    const foreign = all.filter((one) => {
      const address = one.getAttribute('src') ?? one.getAttribute('href');
      return address !== null && !/^(https?|mailto|tel):|media\//.test(address);
    });
    const remote = all.filter((one) => /^https?:/.test(one.getAttribute('src') ?? ''));
    return [...(sheet?.querySelectorAll(odd) ?? []), ...handlers, ...foreign, ...remote].map(
      (one) => one.outerHTML.slice(0, 200), // eslint-disable-line no-restricted-syntax -- read for the report, never written
    );
  });

/** A number for whoever reads the report. */
function count(name: string, value: number): void {
  test.info().annotations.push({ type: name, description: String(value) });
}

test('nothing that is pasted or dropped runs, loads, or comes near the page', async () => {
  test.setTimeout(300_000);
  const beacon = await startBeacon();
  const payloads = hostileMarkup({ call: 'hit', beacon: beacon.address });
  expect(payloads.length).toBeGreaterThanOrEqual(200);
  const tahrir = await launchTahrir();
  const { window } = tahrir;
  await lookAround(window);
  await window.getByRole('button', { name: 'مسودة جديدة' }).first().click();
  await window.locator('[data-field="headline"]').waitFor();
  await window.locator('.ProseMirror [data-body] p').first().click();
  await setTraps(window);
  const requests = await watchRequests(tahrir);
  for (const { html } of payloads) await paste(tahrir, html);
  await pasteAndDrop(
    window,
    payloads.map(({ html }) => html),
  );
  await paste(tahrir, '<p>آخر ما أُلصق</p>');
  await expect(window.locator('.ProseMirror')).toContainText('آخر ما أُلصق');
  await window.waitForTimeout(1500);
  expect(await suspects(window)).toEqual([]);
  const { pasted, ...harm } = await trapped(window);
  count('pasted', pasted.length);
  count('executed', harm.ran.length);
  expect(harm).toEqual({ ran: [], forbidden: [] });
  const armed = pasted.filter((html) => html.includes('hit(') || html.includes(beacon.address));
  expect(armed.length).toBeGreaterThanOrEqual(200);
  const asked = [...beacon.asked, ...(await requests())];
  count('fetched', asked.length);
  expect(asked).toEqual([]);
  await tahrir.close();
  await beacon.close();
});

/** @returns a look at what left the window for anywhere but the app itself */
async function watchRequests({ app }: RunningTahrir): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ session }) => {
    const left: string[] = [];
    Object.assign(globalThis, { leftTheApp: left });
    session.defaultSession.webRequest.onSendHeaders(({ url }) => {
      if (!url.startsWith('app:')) left.push(url);
    });
  });
  return () =>
    app.evaluate(() => (globalThis as unknown as { leftTheApp: readonly string[] }).leftTheApp);
}

test('a page that lets markup in is caught by the same traps', async () => {
  test.setTimeout(120_000);
  const beacon = await startBeacon();
  // Addresses that the system would open other programs for are not tried out for real.
  const payloads = hostileMarkup({ call: 'hit', beacon: beacon.address }).filter(
    ({ html }) => !/(vbscript|portal|file):/i.test(html),
  );
  const file = path.join(newAppFolder('control'), 'control.html');
  writeFileSync(file, '<!doctype html><meta charset="utf-8"><body>');
  const { page, close } = await openPage(file);
  await setTraps(page);
  await page.evaluate(
    (all) => {
      for (const html of all) {
        // In frames of their own: some of it leads a page away.
        const frame = document.createElement('iframe');
        frame.srcdoc = `<script>hit = (name) => parent.hit(name)</script>${html}`;
        document.body.append(frame);
      }
    },
    payloads.map(({ html }) => html),
  );
  await expect.poll(() => new Set(beacon.asked).size, { timeout: 30_000 }).toBeGreaterThan(25);
  await page.waitForTimeout(1500);
  const { ran } = await trapped(page);
  count('executed in the control', new Set(ran).size);
  count('fetched in the control', new Set(beacon.asked).size);
  expect(new Set(ran).size).toBeGreaterThanOrEqual(25);
  expect(new Set(beacon.asked).size).toBeGreaterThanOrEqual(25);
  await close();
  await beacon.close();
});
