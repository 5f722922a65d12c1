import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channels, type Bridge } from '@shared/ipc/bridge';
import type { EventName, Events } from '@shared/ipc/events';

type Hear = (heard: EventName, detail: Events[EventName]) => void;

/** One listener on the channel, however many parts of the window listen. */
const listening = new Set<Hear>();
ipcRenderer.on(
  channels.event,
  (_event: IpcRendererEvent, heard: EventName, detail: Events[EventName]) => {
    for (const hear of listening) hear(heard, detail);
  },
);

const bridge: Bridge = {
  isMac: process.platform === 'darwin',
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  on: (name, listener) => {
    const hear: Hear = (heard, detail) => {
      if (heard === name) listener(detail as Events[typeof name]); // the name says which detail it is
    };
    listening.add(hear);
    return () => void listening.delete(hear);
  },
};

contextBridge.exposeInMainWorld('tahrir', bridge);
