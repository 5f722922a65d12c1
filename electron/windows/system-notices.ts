import { BrowserWindow, Notification } from 'electron';

interface Words {
  readonly title: string;
  readonly text: string;
}

/** Collected by the system while it is shown, unless somebody keeps it. */
const shown = new Set<Notification>();

/** Shows a notice in the system's way; pressing it brings a window to the front and tells which. */
export function showSystemNotice({ title, text }: Words, press: (window: BrowserWindow) => void) {
  if (!Notification.isSupported()) return;
  const notice = new Notification({ title, body: text });
  shown.add(notice);
  notice.on('close', () => shown.delete(notice));
  notice.on('click', () => {
    shown.delete(notice);
    const window = frontWindow();
    if (window === null) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    press(window);
  });
  notice.show();
}

function frontWindow(): BrowserWindow | null {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null;
}
