function partsIn(zone: string, at: number) {
  const format = new Intl.DateTimeFormat('ar-EG-u-nu-arab-ca-gregory', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h12',
    timeZone: zone,
  });
  const parts = format.formatToParts(at);
  return (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '';
}

function isMorning(at: number, zone: string): boolean {
  const hour = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);
  return Number(hour) < 12;
}

/** `٩:٤٠ صباحًا`. @param at milliseconds since 1970 @param zone IANA time zone of the edition */
export function timeOfDay(at: number, zone: string): string {
  const part = partsIn(zone, at);
  const half = isMorning(at, zone) ? 'صباحًا' : 'مساءً';
  return `${part('hour')}:${part('minute')} ${half}`;
}

/** `٢٣ نوفمبر` */
export function dayOfMonth(at: number, zone: string): string {
  const part = partsIn(zone, at);
  return `${part('day')} ${part('month')}`;
}

/** `٢٣ نوفمبر ٢٠٢٦` */
export function day(at: number, zone: string): string {
  const part = partsIn(zone, at);
  return `${part('day')} ${part('month')} ${part('year')}`;
}

/** `٢٣ نوفمبر ٢٠٢٦، ٩:٤٠ صباحًا` */
export function dayAndTime(at: number, zone: string): string {
  return `${day(at, zone)}، ${timeOfDay(at, zone)}`;
}
