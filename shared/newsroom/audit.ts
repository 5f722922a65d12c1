import { canonicalJson } from '../draft/canonical-json';
import type { Digest } from '../draft/entry-hash';
import { decisions, type Stage } from '../draft/workflow';
import type { DraftId, ProfileId } from '../ids';
import type { Role } from './newsroom';

/** What is written down beside the decisions on stories. */
export const otherActs = [
  'void',
  'create',
  'import',
  'merge',
  'send-parcel',
  'export',
  'restore',
  'bin',
  'unbin',
  'purge',
  'change-rules',
  'change-newsroom',
  'add-person',
  'change-person',
  'switch-person',
] as const;
export const auditActs = [...decisions, ...otherActs] as const;
export type AuditAct = (typeof auditActs)[number];

/** Who did what, when, to which version, why. Never the words of a story. */
export interface AuditFacts {
  /** Milliseconds since 1970, by this device's clock. */
  readonly at: number;
  readonly actor: ProfileId;
  /** What the person was called then. */
  readonly name: string;
  readonly role: Role;
  readonly device: string;
  readonly act: AuditAct;
  /** Null for what is not about one story. */
  readonly draft: DraftId | null;
  /** Entries in the story's log after it; null as above. */
  readonly version: number | null;
  /** SHA-256 of the content that a decision was about; empty elsewhere. */
  readonly content: string;
  readonly from: Stage | null;
  readonly to: Stage | null;
  readonly reason: string;
}

/** One row of the record; it never changes and never goes. */
export interface AuditRow extends AuditFacts {
  /** 1 for the first, then consecutive. */
  readonly place: number;
  /** Over the row before it and everything in this one. */
  readonly hash: string;
}

/** @param previous the hash of the row before it; empty before the first */
export function auditHash(
  previous: string,
  { hash: _hash, ...row }: AuditRow,
  digest: Digest,
): string {
  return digest(`${previous}\n${canonicalJson(row)}`);
}

/** Place of the first row that is not what was written, or is missing; null when all are right. */
export function firstTampered(rows: readonly AuditRow[], digest: Digest): number | null {
  const wrong = rows.findIndex((row, index) => {
    const previous = rows[index - 1]?.hash ?? '';
    return row.place !== index + 1 || row.hash !== auditHash(previous, row, digest);
  });
  return wrong === -1 ? null : wrong + 1;
}

/** What the record is searched for; null and empty leave it open. */
export interface AuditFilter {
  readonly actor: ProfileId | null;
  readonly act: AuditAct | null;
  readonly draft: DraftId | null;
  /** Both in milliseconds since 1970; from, and up to without. */
  readonly since: number | null;
  readonly until: number | null;
}

export const wholeAudit: AuditFilter = {
  actor: null,
  act: null,
  draft: null,
  since: null,
  until: null,
};
