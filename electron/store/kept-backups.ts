/** The newest ones, whatever their age. */
const newest = 5;
/** And the last one of each of so many days before. */
const days = 7;

const day = 24 * 60 * 60_000;

/** @param backups newest first */
export function keptBackups<Backup extends { readonly at: number }>(
  backups: readonly Backup[],
): readonly Backup[] {
  const latest = Math.floor((backups[0]?.at ?? 0) / day);
  const lastOfDay = new Map<number, Backup>();
  for (const backup of backups) {
    const made = Math.floor(backup.at / day);
    if (latest - made < days && !lastOfDay.has(made)) lastOfDay.set(made, backup);
  }
  const daily = new Set(lastOfDay.values());
  return backups.filter((backup, place) => place < newest || daily.has(backup));
}
