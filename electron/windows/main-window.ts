import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { InterfaceSettings } from '../settings/interface-settings';
import { appPage } from './app-address';
import { reviveWindow } from './revive-window';
import { keepZoom } from './zoom';
import { placeWindow, smallest, type Rectangle } from './window-bounds';

export interface WindowParts {
  /** Absolute path of the built preload script. */
  readonly preload: string;
  readonly settings: InterfaceSettings;
  readonly report: (fault: unknown) => void;
}

/** The colour of the frame in each theme, so that opening does not flash. */
const frame = { light: '#e7ebea', dark: '#101415' };

/** How far (px) one more window stands from the one before, so that both can be seen. */
const cascade = 32;

/** Opens a window of the app; it shows itself once there is something to see. */
export function openMainWindow({ preload, settings, report }: WindowParts): BrowserWindow {
  const { bounds } = settings.read();
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(beside(bounds), displays),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? frame.dark : frame.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      zoomFactor: settings.read().zoom,
    },
  });
  window.once('ready-to-show', () => {
    if (bounds?.isMaximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => rememberBounds(window, settings));
  keepZoom(window, settings);
  reviveWindow(window, report);
  window.loadURL(appPage).catch(report);
  return window;
}

function beside(bounds: Rectangle | null): Rectangle | null {
  const step = cascade * BrowserWindow.getAllWindows().length;
  return bounds === null ? null : { ...bounds, x: bounds.x + step, y: bounds.y + step };
}

function rememberBounds(window: BrowserWindow, settings: InterfaceSettings): void {
  const { x, y, width, height } = window.getNormalBounds();
  settings.change({ bounds: { x, y, width, height, isMaximized: window.isMaximized() } });
}
