import { isAbsolute, join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { createParcelTray } from './desk/parcel-tray';
import { announce, announceTo } from './ipc/announcer';
import { faultNumber } from './ipc/answer';
import type { SystemNotice } from './ipc/notice-handlers';
import { listenToWindows } from './ipc/router';
import { openFaultLog } from './settings/fault-log';
import { openInterfaceSettings } from './settings/interface-settings';
import { isAppPage } from './windows/app-address';
import { registerAppScheme, serveApp } from './windows/app-protocol';
import { setApplicationMenu } from './windows/application-menu';
import { chooseFolder } from './windows/choose-folder';
import { chooseParcel, placeParcel } from './windows/choose-parcel';
import { chooseTextFile } from './windows/choose-text-file';
import { createClosing } from './windows/closing';
import { guardDefaultSession, guardEverything } from './windows/guard-contents';
import { openMainWindow } from './windows/main-window';
import { keepOneApp } from './windows/one-app';
import { hearOfParcels } from './windows/parcel-arguments';
import { quitAfter } from './windows/quitting';
import { showPage } from './windows/show-page';
import { showSystemNotice } from './windows/system-notices';
import { wayOut } from './windows/way-out';
import { fillScreen, zoomWindows } from './windows/zoom';

const built = join(import.meta.dirname, '..');
/** A data folder of its own, for tests and for people who carry their newsroom with them. */
const ownData = process.env['TAHRIR_DATA'] ?? '';
/** `none` keeps notices in the window, for tests and for people who want no others. */
const isSystemTold = process.env['TAHRIR_NOTICES'] !== 'none';

if (isAbsolute(ownData)) app.setPath('userData', ownData);
// Without a sandbox every child would end at once: then the command line has said so on purpose.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
guardEverything();

const tray = createParcelTray(() => announce('parcels.arrived', null));
hearOfParcels((file) => tray.add(file, null));

function start(): void {
  const data = app.getPath('userData');
  const logFault = openFaultLog(join(data, 'logs'));
  const report = (fault: unknown) => logFault(faultNumber(), fault);
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);

  const settings = openInterfaceSettings({
    folder: data,
    report,
    changed: ({ theme }) => (nativeTheme.themeSource = theme),
  });
  const closing = createClosing({
    ask: (window) => announceTo(window, 'window.closing', null),
    flush: () => newsrooms.then(({ desks }) => desks.flush()).catch(report),
  });
  const open = () => {
    closing.watch(
      openMainWindow({ preload: join(built, 'preload', 'preload.cjs'), settings, report }),
    );
  };

  guardDefaultSession();
  setApplicationMenu();
  serveApp({
    root: join(built, 'renderer'),
    findMedia: async (sha256) => (await newsrooms).desks.findMedia(sha256),
  });
  open();
  const newsrooms = import('./wire-newsrooms').then(({ wireNewsrooms }) =>
    wireNewsrooms({
      folder: join(data, 'newsrooms'),
      assets: join(app.getAppPath(), 'assets'),
      studyWorker: join(built, 'main', 'study-worker.js'),
      inspector: join(built, 'main', 'inspector.js'),
      settings,
      announce,
      report,
      chooseFolder,
      tray,
      chooseParcel,
      placeParcel,
      ...wayOut,
      showPage,
      showNotice,
      openWindow: open,
      zoom: (step) => zoomWindows(settings, step),
      fillScreen,
      readyToClose: closing.ready,
      keepOpen: closing.keep,
      closeAnyway: closing.closeAnyway,
      chooseTextFile,
    }),
  );
  listenToWindows({ handlers: newsrooms.then(({ handlers }) => handlers), isAppPage, logFault });
  quitAfter(() => newsrooms.then(({ desks }) => desks.close()).catch(report));
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
}

function showNotice({ draft, thread, ...words }: SystemNotice): void {
  if (!isSystemTold) return;
  showSystemNotice(words, (window) => announceTo(window, 'notice.pressed', { draft, thread }));
}

keepOneApp(start);
