import {
  auditHash,
  type AuditFacts,
  type AuditFilter,
  type AuditRow,
} from '@shared/newsroom/audit';
import { digest } from './digest';
import { prepare, type Database } from './statement';

export interface AuditPage {
  /** Rows before this place only; null for the newest. */
  readonly before: number | null;
  readonly limit: number;
}

/** The newsroom's record of who did what: it only grows, and each row vouches for those before it. */
export interface AuditStore {
  readonly append: (facts: AuditFacts) => AuditRow;
  /** Newest first. */
  readonly list: (filter: AuditFilter, page: AuditPage) => readonly AuditRow[];
  /** All of it, oldest first. */
  readonly all: () => readonly AuditRow[];
}

const columns = `place, at, actor, name, role, device, act, draft, version, content,
  stage_before AS "from", stage_after AS "to", reason, hash`;

export function createAuditStore(database: Database): AuditStore {
  const insert = prepare(
    database,
    'INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const last = prepare<Pick<AuditRow, 'place' | 'hash'>>(
    database,
    'SELECT place, hash FROM audit ORDER BY place DESC LIMIT 1',
  );
  const all = prepare<AuditRow>(database, `SELECT ${columns} FROM audit ORDER BY place`);
  const some = prepare<AuditRow>(
    database,
    `SELECT ${columns} FROM audit
     WHERE place < ?1 AND (?2 IS NULL OR actor = ?2) AND (?3 IS NULL OR act = ?3)
       AND (?4 IS NULL OR draft = ?4) AND (?5 IS NULL OR at >= ?5) AND (?6 IS NULL OR at < ?6)
     ORDER BY place DESC LIMIT ?7`,
  );
  return {
    all: () => all.all(),
    list: ({ actor, act, draft, since, until }, { before, limit }) =>
      some.all(before ?? Number.MAX_SAFE_INTEGER, actor, act, draft, since, until, limit),
    append: (facts) => {
      const newest = last.one();
      const place = (newest?.place ?? 0) + 1;
      const row = { ...facts, place, hash: '' };
      const hash = auditHash(newest?.hash ?? '', row, digest);
      insert.run(
        place,
        facts.at,
        facts.actor,
        facts.name,
        facts.role,
        facts.device,
        facts.act,
        facts.draft,
        facts.version,
        facts.content,
        facts.from,
        facts.to,
        facts.reason,
        hash,
      );
      return { ...row, hash };
    },
  };
}
