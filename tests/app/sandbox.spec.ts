import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { isRoot } from './app-user';
import { launchTahrir, newAppFolder, type RunningTahrir } from './launch';

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const netLog = path.join(newAppFolder('net'), 'log.json');
let tahrir: RunningTahrir;

test.beforeAll(async () => {
  tahrir = await launchTahrir({ args: [`--log-net-log=${netLog}`] });
  await tahrir.window.waitForLoadState('load');
});

const windowCount = () =>
  tahrir.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('the window lives in Chromium’s sandbox', async () => {
  test.skip(process.platform !== 'linux', 'The kernel tells of its filters on Linux only.');
  const pid = await tahrir.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  if (isRoot) expect(status).toMatch(/^Uid:\s+65534\s/m);
});

test('the page knows nothing of Node and two functions and a fact of the app', async () => {
  const known = await tahrir.window.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as { readonly tahrir: object }).tahrir),
  }));
  expect(known).toEqual({ node: [], bridge: ['isMac', 'call', 'on'] });
});

test('every page carries the strict content policy', async () => {
  const policies = await tahrir.window.evaluate(async () => {
    const answers = await Promise.all(['/index.html', '/nothing-here.js'].map((at) => fetch(at)));
    return answers.map(({ headers }) => headers.get('content-security-policy'));
  });
  expect(policies).toEqual([contentPolicy, contentPolicy]);
});

test('a script that comes as text does not run', async () => {
  const ran = await tahrir.window.evaluate(async () => {
    const marks: string[] = [];
    Object.assign(globalThis, { mark: (name: string) => marks.push(name) });
    const script = document.createElement('script');
    script.textContent = 'mark("inline script")';
    const picture = document.createElement('img');
    picture.setAttribute('onerror', 'mark("inline handler")');
    picture.src = '/no-such-picture.png';
    const remote = document.createElement('script');
    remote.src = 'data:text/javascript,mark("data address")';
    document.body.append(script, picture, remote);
    // The tool that drives the page lends it `eval`; what the page does later is its own.
    const compile = () => {
      new Function('mark("compiled text")')(); // eslint-disable-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the page's policy is on trial here
    };
    setTimeout(compile, 50);
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const element of [script, picture, remote]) element.remove();
    return marks;
  });
  expect(ran).toEqual([]);
});

test('no page leads the window elsewhere or opens another', async () => {
  const { window } = tahrir;
  const before = window.url();
  const opened = await window.evaluate(() =>
    ['about:blank', 'file:///etc/hostname', 'app://elsewhere/'].map((at) => open(at) === null),
  );
  expect(opened).toEqual([true, true, true]);
  for (const address of ['https://news.example/', 'file:///etc/hostname', 'data:text/html,x']) {
    await window.evaluate((to) => location.assign(to), address);
    await window.waitForTimeout(200);
    expect(window.url()).toBe(before);
  }
  expect(await windowCount()).toBe(1);
});

test('no page sees a file outside the app', async () => {
  const seen = await tahrir.window.evaluate(() =>
    Promise.all(
      ['/../main/main.js', '/%2e%2e/main/main.js', '/..%5cmain%5cmain.js', '/.%00./x.js'].map(
        async (at) => (await fetch(`app://tahrir${at}`).catch(() => null))?.status ?? 'refused',
      ),
    ),
  );
  for (const status of seen) expect(['refused', 404]).toContain(status);
});

test('no page is given a camera, a place, a notice or the clipboard', async () => {
  const answers = await tahrir.window.evaluate(async () => {
    const refused = () => 'refused';
    return {
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(String, refused),
      place: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(resolve, () => resolve('refused'));
      }),
      notice: await Notification.requestPermission(),
      clipboard: await navigator.clipboard.readText().then(String, refused),
    };
  });
  expect(answers).toEqual({
    camera: 'refused',
    place: 'refused',
    notice: 'denied',
    clipboard: 'refused',
  });
});

test('from start to end, the app asked the network for nothing', async () => {
  await tahrir.close();
  const log = readFileSync(netLog, 'utf8');
  expect(log).toContain('"logEventTypes"');
  const addresses = log.match(/"url":"[^"]+"/g) ?? [];
  expect(addresses).toEqual([]);
});
