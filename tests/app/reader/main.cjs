/** A reader's browser: the app's own Chromium, a plain window, and the page it is given. */
const { app, BrowserWindow } = require('electron');

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 960, webPreferences: { sandbox: true } });
  return window.loadFile(process.argv.at(-1));
});
