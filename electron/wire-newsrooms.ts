import { join } from 'node:path';
import type { ExportChoice } from '@shared/article/export/export-formats';
import { createDesks, type Desks } from './desk/desks';
import { readFirstLists } from './desk/first-lists';
import { readSample } from './desk/sample-files';
import { inspectAside } from './desk/inspect-aside';
import type { Announce } from './actions/desk';
import { createExporter, type ExporterParts } from './exports/create-exporter';
import type { Handlers } from './ipc/handler';
import { createHandlers, type HandlerParts } from './ipc/handlers';
import { createSiteTarget } from './publishing/targets/site/site-target';
import type { InterfaceSettings } from './settings/interface-settings';
import { createStudyThread } from './study/study-thread';

export interface NewsroomParts
  extends
    Omit<HandlerParts, 'desks' | 'study' | 'exporter' | 'lastExport'>,
    Omit<ExporterParts, 'folder'> {
  /** Absolute folder that holds one folder a newsroom. */
  readonly folder: string;
  /** Absolute folder of the data that ships with the app. */
  readonly assets: string;
  /** Absolute path of the built thread that reads whole stories. */
  readonly studyWorker: string;
  /** Absolute path of the built thread that reads whole databases. */
  readonly inspector: string;
  readonly settings: InterfaceSettings;
  readonly announce: Announce;
  readonly report: (fault: unknown) => void;
}

/** Loaded while the first window is being drawn: the schema and the stores are most of the app's code. */
export function wireNewsrooms(parts: NewsroomParts): {
  readonly desks: Desks;
  readonly handlers: Handlers;
} {
  const { folder, assets, studyWorker, inspector, settings, announce, report, ...system } = parts;
  const exporter = createExporter({ ...system, folder: join(assets, 'print') });
  const desks = createDesks({
    folder,
    settings,
    announce,
    inspect: inspectAside(inspector),
    report,
    now: Date.now,
    target: createSiteTarget({ themeFolder: join(assets, 'site') }),
    readSample: () => readSample(join(assets, 'sample-newsroom')),
    readFirstLists: () => readFirstLists(join(assets, 'first-newsroom')),
  });
  const study = createStudyThread(studyWorker);
  const lastExport = {
    read: () => settings.read().lastExport,
    keep: (choice: ExportChoice) => settings.change({ lastExport: choice }),
  };
  return { desks, handlers: createHandlers({ desks, study, exporter, lastExport, ...system }) };
}
