import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import type { Sha256 } from '@shared/ids';
import { appHost, appScheme } from './app-address';
import { isReallyBelow, pathBelow } from './contained-path';

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

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Where a picture of the local store is; null when the open newsroom has no such picture. */
export type FindMedia = (
  sha256: Sha256,
) => Promise<{ readonly file: string; readonly type: string } | null>;

export interface ProtocolParts {
  /** Folder of the built renderer. */
  readonly root: string;
  readonly findMedia: FindMedia;
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

export function serveApp(parts: ProtocolParts): void {
  protocol.handle(appScheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== appHost || request.method !== 'GET') return notFound();
    const media = /^\/media\/([0-9a-f]{64})$/.exec(pathname)?.[1];
    // The pattern is what a Sha256 is.
    return media === undefined
      ? servePage(parts.root, pathname)
      : serveMedia(parts.findMedia, media as Sha256);
  });
}

async function servePage(root: string, pathname: string): Promise<Response> {
  const file = pathBelow(root, pathname === '/' ? '/index.html' : pathname);
  const type = contentTypes[file === null ? '' : extname(file)];
  if (file === null || type === undefined || !(await isReallyBelow(root, file))) return notFound();
  return respond(file, type, 'no-cache');
}

async function serveMedia(findMedia: FindMedia, sha256: Sha256): Promise<Response> {
  const media = await findMedia(sha256);
  // The address is the hash of the bytes: it can never mean anything else.
  return media === null
    ? notFound()
    : respond(media.file, media.type, 'max-age=31536000, immutable');
}

async function respond(file: string, type: string, caching: string): Promise<Response> {
  const bytes = await readFile(file);
  return new Response(new Uint8Array(bytes), {
    headers: { ...guards, 'Content-Type': type, 'Cache-Control': caching },
  });
}

const guards = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

function notFound(): Response {
  return new Response(null, { status: 404, headers: guards });
}
