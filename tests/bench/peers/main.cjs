/** A peer of the typing bench: the app's own Electron, a window of the same size, and one page. */
const { app, BrowserWindow } = require('electron');

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1320,
    height: 860,
    useContentSize: true,
    webPreferences: { sandbox: true, spellcheck: false },
  });
  return window.loadFile(process.argv.at(-1));
});
