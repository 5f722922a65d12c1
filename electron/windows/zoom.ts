import { BrowserWindow } from 'electron';
import type { InterfaceSettings } from '../settings/interface-settings';
import { scaleAfter } from './scale-after';

/** Every window of the app has one scale, because Chromium keeps it by address. */
export function zoomWindows(settings: InterfaceSettings, step: 1 | 0 | -1): void {
  const zoom = scaleAfter(settings.read().zoom, step);
  settings.change({ zoom });
  for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(zoom);
}

/** A page begins at the scale that was chosen last, also after it was loaded anew. */
export function keepZoom({ webContents }: BrowserWindow, settings: InterfaceSettings): void {
  webContents.on('dom-ready', () => webContents.setZoomFactor(settings.read().zoom));
}

export function fillScreen(window: number, isFull: boolean): void {
  BrowserWindow.getAllWindows()
    .find(({ webContents }) => webContents.id === window)
    ?.setFullScreen(isFull);
}
