function partsIn(zone: string, at: number) {
  const parts = new Intl.DateTimeFormat('en-CA-u-nu-latn-ca-iso8601', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
    timeZone: zone,
  }).formatToParts(at);
  return (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '';
}

/** `2026-11-23`, the day in the edition's zone. */
export function machineDay(at: number, zone: string): string {
  const part = partsIn(zone, at);
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** `2026-11-23T09:40:00+03:00`, as feeds and search engines read a time. */
export function machineTime(at: number, zone: string): string {
  const part = partsIn(zone, at);
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  const time = `${part('hour')}:${part('minute')}:${part('second')}`;
  return `${machineDay(at, zone)}T${time}${offset}`;
}
