import { Extension } from '@tiptap/core';
import { collab } from 'prosemirror-collab';
import type { ClientId } from '@shared/ids';

interface LogLineOptions {
  /** Steps in the log of the document that the editor starts from. */
  readonly version: number;
  readonly client: ClientId | null;
}

/** Keeps count of which steps the log has and which it does not have yet. */
export const LogLine = Extension.create<LogLineOptions>({
  name: 'logLine',
  addOptions: () => ({ version: 0, client: null }),
  addProseMirrorPlugins() {
    const { version, client } = this.options;
    return [collab(client === null ? { version } : { version, clientID: client })];
  },
});
