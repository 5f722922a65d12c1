import type { BrowserWindow } from 'electron';

/** A page that ends this often in a row would only end again. */
const mostRevivals = 3;
/** Milliseconds after which a page counts as having lived. */
const lifetime = 60_000;

/** A window whose page has crashed comes back with what the log holds: every key that was taken. */
export function reviveWindow(window: BrowserWindow, report: (fault: unknown) => void): void {
  let revivals = 0;
  let last = 0;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    report(new Error(`The page of a window ended: ${reason}, ${exitCode}`));
    revivals = Date.now() - last > lifetime ? 1 : revivals + 1;
    last = Date.now();
    if (revivals <= mostRevivals) window.webContents.reload();
  });
}
