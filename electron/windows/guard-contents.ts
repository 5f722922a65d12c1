import { app, session, type Session, type WebContents } from 'electron';
import { isAppPage } from './app-address';
import { openOutside } from './open-outside';

/** Nothing that a page does may take a window elsewhere, open another or reach a device. */
export function guardEverything(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('session-created', guardSession);
}

/** The default session may be there before the app can listen for it. */
export function guardDefaultSession(): void {
  guardSession(session.defaultSession);
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isAppPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isAppPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

function guardSession(guarded: Session): void {
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  // Otherwise Chromium fetches a dictionary from the network as soon as it starts.
  guarded.setSpellCheckerEnabled(false);
  guarded.setSpellCheckerLanguages([]);
  guarded.on('will-download', (event) => event.preventDefault());
}
