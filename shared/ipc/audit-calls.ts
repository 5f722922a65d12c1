import type { AuditFilter, AuditRow } from '../newsroom/audit';
import type { Result } from '../result';

/** What holding the whole record against its chain showed. */
export interface AuditHealth {
  readonly rows: number;
  /** Place of the first row that is not what was written, or is missing; null when all are right. */
  readonly tampered: number | null;
}

export const auditFormats = ['csv', 'json'] as const;
export type AuditFormat = (typeof auditFormats)[number];

/** A row as the viewer shows it. */
export interface AuditLine extends AuditRow {
  /** Of the story that it is about; null when there is none, or none any more. */
  readonly headline: string | null;
}

export interface AuditCalls {
  /** Newest first, at most `limit`; rows before the place `before`, or the newest. */
  'audit.list': (input: {
    readonly filter: AuditFilter;
    readonly before: number | null;
    readonly limit: number;
  }) => readonly AuditLine[];
  'audit.check': (input: null) => AuditHealth;
  /** Asks for a place and writes what the filter leaves, oldest first; null when the person cancels. */
  'audit.save': (input: {
    readonly filter: AuditFilter;
    readonly format: AuditFormat;
  }) => Result<
    { readonly file: string } | null,
    { readonly kind: 'not-stored'; readonly code: string }
  >;
}
