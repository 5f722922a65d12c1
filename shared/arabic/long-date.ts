function partsIn(zone: string) {
  return new Intl.DateTimeFormat('ar-EG-u-nu-arab-ca-gregory', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
}

/**
 * The date line of an edition, `weekday day / month / year` in Arabic-Indic digits. No Intl style
 * yields that form, so it is composed from parts.
 * @param at milliseconds since 1970
 * @param zone IANA time zone of the edition
 */
export function longDate(at: number, zone: string): string {
  const parts = partsIn(zone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} / ${part('month')} / ${part('year')}`;
}
