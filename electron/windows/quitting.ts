import { app } from 'electron';

/** Lets the app end only after `close` is done. @param close never rejects */
export function quitAfter(close: () => Promise<void>): void {
  let isQuitting = false;
  let isClosed = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    // On a Mac an app lives on without windows; a window that asked for time has stopped a quit.
    if (isQuitting || process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().then(() => {
      isClosed = true;
      app.quit();
    });
  });
}
