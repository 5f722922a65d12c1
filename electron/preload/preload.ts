import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channels, type Bridge } from '@shared/ipc/bridge';
import type { EventName, Events } from '@shared/ipc/events';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  on: (name, listener) => {
    const hear = (_event: IpcRendererEvent, heard: EventName, detail: Events[EventName]) => {
      if (heard === name) listener(detail as Events[typeof name]); // the name says which detail it is
    };
    ipcRenderer.on(channels.event, hear);
    return () => void ipcRenderer.off(channels.event, hear);
  },
};

contextBridge.exposeInMainWorld('tahrir', bridge);
