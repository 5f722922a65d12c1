export const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;
/** 0 is Sunday. */
export type DayOfWeek = (typeof daysOfWeek)[number];

/** When somebody is not to be disturbed. Their list gets every notice all the same. */
export interface QuietHours {
  readonly isOn: boolean;
  /** Both in minutes since midnight. From later than to: over midnight. Alike: the whole day. */
  readonly from: number;
  readonly to: number;
  /** Days on which they begin. */
  readonly days: readonly DayOfWeek[];
}

export const minutesADay = 24 * 60;

export const firstQuietHours: QuietHours = {
  isOn: false,
  from: 22 * 60,
  to: 7 * 60,
  days: daysOfWeek,
};

/** Whether it is quiet at a moment (ms since 1970) by the clock of an IANA zone. */
export function isQuiet({ isOn, from, to, days }: QuietHours, at: number, zone: string): boolean {
  if (!isOn) return false;
  const { day, minutes } = clockIn(zone, at);
  const isDay = (wanted: number) => days.some((one) => one === (wanted + 7) % 7);
  if (from === to) return isDay(day);
  if (from < to) return isDay(day) && minutes >= from && minutes < to;
  // After midnight they are those of the evening before.
  return (isDay(day) && minutes >= from) || (isDay(day - 1) && minutes < to);
}

const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function clockIn(zone: string, at: number): { readonly day: number; readonly minutes: number } {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ weekday: 'short', hour: 'numeric', minute: 'numeric' },
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    day: dayNames.indexOf(part('weekday')),
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
