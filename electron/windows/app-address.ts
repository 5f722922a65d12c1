/** Scheme and host of everything that a window of ours may load. */
export const appScheme = 'app';
export const appHost = 'tahrir';
export const appPage = `${appScheme}://${appHost}/index.html`;

/** Parsed, never compared by its beginning: `app://tahrir.example` is somebody else. */
export function isAppPage(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return false;
  const isOurs = url.protocol === `${appScheme}:` && url.host === appHost;
  return isOurs && url.username === '' && ['/', '/index.html'].includes(url.pathname);
}
