import { BrowserWindow } from 'electron';
import { channels } from '@shared/ipc/bridge';
import type { EventName, Events } from '@shared/ipc/events';

/** Tells every window. */
export function announce<Name extends EventName>(name: Name, detail: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) announceTo(window, name, detail);
}

export function announceTo<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  detail: Events[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(channels.event, name, detail);
}
