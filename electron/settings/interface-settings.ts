import Store from 'electron-store';
import { z } from 'zod';
import { usualComfort } from '@shared/ipc/comfort';
import { exportFormats, firstChoice } from '@shared/article/export/export-formats';
import { interfaceLanguages, themes } from '@shared/newsroom/newsroom';
import { comfortSchema } from './comfort-schema';

const bounds = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  isMaximized: z.boolean(),
});

/** Each field stands on its own: one that cannot be read takes its default and spoils no other. */
const schema = z.object({
  language: z.enum(interfaceLanguages).catch('ar'),
  theme: z.enum(themes).catch('system'),
  comfort: comfortSchema.catch(usualComfort),
  /** Scale of the windows; 1 is the natural size. */
  zoom: z.number().min(0.5).max(3).catch(1),
  lastExport: z
    .object({ format: z.enum(exportFormats), withPictures: z.boolean() })
    .catch(firstChoice),
  /** Which newsroom was open last. */
  open: z.enum(['own', 'sample']).catch('own'),
  /** The draft that was open last in each of them. */
  lastDraft: z
    .object({ own: z.string().nullable(), sample: z.string().nullable() })
    .catch({ own: null, sample: null }),
  /** Where the window was; null before it was ever moved. */
  bounds: bounds.nullable().catch(null),
});

export type InterfaceState = Readonly<z.infer<typeof schema>>;

/** Disposable state of the interface: losing it costs nobody a word. */
export interface InterfaceSettings {
  readonly read: () => InterfaceState;
  readonly change: (part: Partial<InterfaceState>) => void;
}

export interface SettingsParts {
  readonly folder: string;
  /** Told when the disk refuses; the settings then hold until the app is closed. */
  readonly report: (fault: unknown) => void;
  /** Told the state at once and after every change. */
  readonly changed: (state: InterfaceState) => void;
}

export function openInterfaceSettings(parts: SettingsParts): InterfaceSettings {
  const { folder, report, changed } = parts;
  const store = openStore(folder, report);
  let state = schema.parse(store?.store ?? {});
  changed(state);
  return {
    read: () => state,
    change: (part) => {
      state = { ...state, ...part };
      changed(state);
      write(store, state, report);
    },
  };
}

function openStore(folder: string, report: (fault: unknown) => void): Store | null {
  try {
    return new Store({ name: 'interface', cwd: folder, clearInvalidConfig: true });
  } catch (fault) {
    report(fault);
    return null;
  }
}

function write(store: Store | null, state: InterfaceState, report: (fault: unknown) => void): void {
  try {
    if (store !== null) store.store = { ...state };
  } catch (fault) {
    report(fault);
  }
}
