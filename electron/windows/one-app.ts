import { app, BrowserWindow } from 'electron';

/** Two apps on one data folder would be two authorities: a second start only shows the first's window. */
export function keepOneApp(start: () => void): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('second-instance', showFirstWindow);
  // A top-level await would keep the app from ever becoming ready.
  void app.whenReady().then(start);
}

function showFirstWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}
