import { z } from 'zod';
import type { DraftId } from '@shared/ids';
import { auditFormats, type AuditFormat } from '@shared/ipc/audit-calls';
import { auditActs, firstTampered, type AuditRow } from '@shared/newsroom/audit';
import { writeAuditCsv, writeAuditJson } from '@shared/newsroom/write-audit';
import { accepted } from '@shared/result';
import type { Desks } from '../desk/desks';
import { writeFile } from '../desk/write-file';
import type { HandlersOf } from './handler';
import { count, draftId, nothing, profileId } from './input-schemas';

/** Where the record goes when somebody saves it; null when they cancel. */
export interface AuditParts {
  readonly placeAudit: (window: number, format: AuditFormat) => Promise<string | null>;
}

const filter = z.object({
  actor: profileId.nullable(),
  act: z.enum(auditActs).nullable(),
  draft: draftId.nullable(),
  since: count.nullable(),
  until: count.nullable(),
});

const mostRows = 500;

const writers: Readonly<Record<AuditFormat, (rows: readonly AuditRow[]) => string>> = {
  csv: writeAuditCsv,
  json: writeAuditJson,
};

export function auditHandlers(desks: Desks, { placeAudit }: AuditParts): HandlersOf<'audit'> {
  return {
    'audit.list': {
      schema: z.object({
        filter,
        before: count.nullable(),
        limit: z.int().min(1).max(mostRows),
      }),
      run: async ({ filter: asked, ...page }) => {
        const { audit, drafts } = await desks.current();
        const headlineOf = (draft: DraftId | null) =>
          draft === null ? null : (drafts.find(draft)?.headline ?? null);
        return audit.list(asked, page).map((row) => ({ ...row, headline: headlineOf(row.draft) }));
      },
    },
    'audit.check': {
      schema: nothing,
      run: async () => {
        const { audit, digest } = await desks.current();
        const rows = audit.all();
        return { rows: rows.length, tampered: firstTampered(rows, digest) };
      },
    },
    'audit.save': {
      schema: z.object({ filter, format: z.enum(auditFormats) }),
      run: async ({ filter: asked, format }, { window }) => {
        const file = await placeAudit(window, format);
        if (file === null) return accepted(null);
        const { audit } = await desks.current();
        const whole = { before: null, limit: Number.MAX_SAFE_INTEGER };
        const text = writers[format](audit.list(asked, whole).toReversed());
        const written = await writeFile(file, new TextEncoder().encode(text));
        return written.ok ? accepted({ file }) : written;
      },
    },
  };
}
