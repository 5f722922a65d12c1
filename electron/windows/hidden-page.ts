import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import { appScheme } from './app-address';

export interface HiddenPage {
  readonly body: string | Uint8Array;
  /** As a server would name it. */
  readonly type: string;
  /** A page runs no script of its own in any case; this is for what main asks of it. */
  readonly mayBeAsked?: boolean;
}

/** Pages that are being worked with, by the host of their address. */
const pages = new Map<string, HiddenPage>();

const nothingElse = [
  "default-src 'none'",
  'img-src data:',
  'font-src data:',
  "style-src 'unsafe-inline'",
].join('; ');

function serve(address: string): Response {
  const page = pages.get(new URL(address).host);
  if (page === undefined) return new Response(null, { status: 404 });
  const body = typeof page.body === 'string' ? page.body : new Uint8Array(page.body);
  const headers = { 'Content-Type': page.type, 'Content-Security-Policy': nothingElse };
  return new Response(body, { headers });
}

/** Has these pages and nothing else: no network, no stored data, no way to the rest of the app. */
function hiddenSession(): Session {
  const hidden = session.fromPartition('hidden-pages');
  if (hidden.protocol.isProtocolHandled(appScheme)) return hidden;
  hidden.protocol.handle(appScheme, ({ url }) => serve(url));
  hidden.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !/^(?:app|data):/.test(url) });
  });
  return hidden;
}

function openWindow(mayBeAsked: boolean): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: hiddenSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: mayBeAsked,
      spellcheck: false,
      // Numbers at the foot of a page: newer versions of Chromium have them without asking.
      enableBlinkFeatures: 'PageMarginBoxes',
    },
  });
}

/** Shows a page to nobody while `work` is done with it. */
export async function withHiddenPage<Value>(
  page: HiddenPage,
  work: (contents: WebContents) => Promise<Value>,
): Promise<Value> {
  const host = randomUUID();
  const window = openWindow(page.mayBeAsked ?? false);
  pages.set(host, page);
  try {
    await window.loadURL(`${appScheme}://${host}/`);
    return await work(window.webContents);
  } finally {
    pages.delete(host);
    window.destroy();
  }
}
