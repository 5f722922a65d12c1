import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { channels } from '@shared/ipc/bridge';
import { answer, faultNumber } from './answer';
import type { Handlers } from './handler';

export interface RouterParts {
  /** Still under way while the first window loads. */
  readonly handlers: Promise<Handlers>;
  readonly isAppPage: (url: string) => boolean;
  readonly logFault: (number: string, fault: unknown) => void;
}

/** The only door from the windows: checks who asks, then lets `answer` check what. */
export function listenToWindows({ handlers, isAppPage, logFault }: RouterParts): void {
  ipcMain.handle(channels.call, async (event, name: unknown, input: unknown) => {
    if (!isOurs(event, isAppPage)) {
      const number = faultNumber();
      logFault(number, new Error('A call from something that is not a window of ours'));
      return { ok: false, fault: number };
    }
    const caller = { window: event.sender.id };
    return answerWhenReady({ handlers, logFault }, { name, input, caller });
  });
}

async function answerWhenReady(
  { handlers, logFault }: Omit<RouterParts, 'isAppPage'>,
  call: Parameters<typeof answer>[1],
): ReturnType<typeof answer> {
  try {
    return await answer({ handlers: await handlers, logFault }, call);
  } catch (fault) {
    const number = faultNumber();
    logFault(number, fault);
    return { ok: false, fault: number };
  }
}

/** The main frame of one of our windows, showing our page. */
function isOurs(event: IpcMainInvokeEvent, isAppPage: (url: string) => boolean): boolean {
  const { sender, senderFrame } = event;
  if (senderFrame === null || senderFrame.parent !== null) return false;
  return BrowserWindow.fromWebContents(sender) !== null && isAppPage(senderFrame.url);
}
