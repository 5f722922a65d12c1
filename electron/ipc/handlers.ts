import type { Study } from '../actions/study';
import type { Desks } from '../desk/desks';
import { archiveHandlers } from './archive-handlers';
import { auditHandlers, type AuditParts } from './audit-handlers';
import { backupHandlers } from './backup-handlers';
import { binHandlers } from './bin-handlers';
import { deskHandlers } from './desk-handlers';
import { draftHandlers } from './draft-handlers';
import { exportHandlers, type ExportParts } from './export-handlers';
import type { Handlers } from './handler';
import { historyHandlers } from './history-handlers';
import { importHandlers } from './import-handlers';
import { listHandlers } from './list-handlers';
import { mergeHandlers } from './merge-handlers';
import { newsroomHandlers } from './newsroom-handlers';
import { noticeHandlers, type NoticeParts } from './notice-handlers';
import { parcelHandlers, type ParcelParts } from './parcel-handlers';
import { pictureHandlers } from './picture-handlers';
import { profileHandlers } from './profile-handlers';
import { reviewHandlers } from './review-handlers';
import { siteHandlers, type SystemParts } from './site-handlers';
import { windowHandlers, type WindowWork } from './window-handlers';

export interface HandlerParts
  extends AuditParts, NoticeParts, SystemParts, ParcelParts, ExportParts, WindowWork {
  readonly desks: Desks;
  readonly study: Study;
}

/** Every call of the contract. */
export function createHandlers({ desks, study, ...system }: HandlerParts): Handlers {
  return {
    ...deskHandlers(desks),
    ...newsroomHandlers(desks),
    ...profileHandlers(desks),
    ...listHandlers(desks),
    ...draftHandlers(desks),
    ...historyHandlers(desks, study),
    ...parcelHandlers(desks, system),
    ...exportHandlers(desks, system),
    ...importHandlers(desks),
    ...mergeHandlers(desks),
    ...reviewHandlers(desks),
    ...auditHandlers(desks, system),
    ...noticeHandlers(desks, system),
    ...binHandlers(desks),
    ...archiveHandlers(desks),
    ...pictureHandlers(desks),
    ...siteHandlers(desks, system),
    ...backupHandlers(desks, system),
    ...windowHandlers(system),
  };
}
