const minute = 60_000;

/** The wall clock of a zone, read as if it were UTC. */
function wallClock(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

export interface PastTime {
  readonly daysAgo: number;
  /** `HH:MM` by the zone's clock. */
  readonly time: string;
}

/** Milliseconds since 1970 of a time of day, so many days before the day it is now in the zone. */
export function timeInZone({ daysAgo, time }: PastTime, zone: string, now: number): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const today = new Date(wallClock(now, zone));
  const day = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - daysAgo);
  const wanted = day + (hours * 60 + minutes) * minute;
  const offset = wallClock(wanted, zone) - wanted;
  return wanted - offset;
}
