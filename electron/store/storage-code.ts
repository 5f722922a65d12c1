const refusingDisk = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY|LOCKED)/;
const damagedFile = /^SQLITE_(NOTADB|CORRUPT)/;
const systemCodes = new Set([
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EROFS',
  'EACCES',
  'EPERM',
  'ENOTDIR',
  'EMFILE',
]);

function wordOf(fault: unknown): string {
  if (!(fault instanceof Error)) return '';
  const { sqliteCodeName, code } = fault as { sqliteCodeName?: unknown; code?: unknown }; // both are optional extras of errors
  if (typeof sqliteCodeName === 'string') return sqliteCodeName;
  return typeof code === 'string' ? code : '';
}

/** The system's word for why the disk refused; null when the fault is something else. */
export function storageCode(fault: unknown): string | null {
  const word = wordOf(fault);
  return refusingDisk.test(word) || systemCodes.has(word) ? word : null;
}

/** Whether SQLite says that the file is not, or is no longer, a database. */
export function isDamage(fault: unknown): boolean {
  return damagedFile.test(wordOf(fault));
}

/** Whether a check of the database says that the disk did not let it read, rather than what is wrong. */
export function isReadFailure(report: unknown): boolean {
  const code = /error code=(\d+)/.exec(String(report))?.[1];
  // The lowest byte of SQLite's codes is the kind; 10 is SQLITE_IOERR.
  return code !== undefined && (Number(code) & 0xff) === 10;
}
