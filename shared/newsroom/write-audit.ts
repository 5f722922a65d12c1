import type { AuditRow } from './audit';

const columns = [
  'place',
  'at',
  'act',
  'name',
  'role',
  'draft',
  'version',
  'from',
  'to',
  'reason',
  'content',
  'actor',
  'device',
  'hash',
] as const satisfies readonly (keyof AuditRow)[];

/** The record for a spreadsheet: RFC 4180, with a byte order mark because Excel asks for one. */
export function writeAuditCsv(rows: readonly AuditRow[]): string {
  const lines = rows.map((row) => columns.map((name) => cell(valueOf(row, name))).join(','));
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

export function writeAuditJson(rows: readonly AuditRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function valueOf(row: AuditRow, name: (typeof columns)[number]): string {
  if (name === 'at') return new Date(row.at).toISOString();
  return String(row[name] ?? '');
}

/** A cell that begins like a formula would be run as one. */
const formula = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
