const second = 1000;
/** Seconds are told by tens: a number that changes each second draws the eye, and the window, anew. */
const tenSeconds = 10 * second;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was, in the largest unit that says it; `next` is when that changes (ms). */
export type Ago =
  | { readonly kind: 'now'; readonly next: number }
  | {
      readonly kind: 'seconds' | 'minutes' | 'hours' | 'days';
      readonly count: number;
      readonly next: number;
    }
  | { readonly kind: 'date' };

/** Days are counted by the calendar of this device: what was written late last night is yesterday's. */
export function ago(at: number, now: number): Ago {
  const past = now - at;
  if (past < tenSeconds) return { kind: 'now', next: Math.max(tenSeconds - past, 0) };
  if (past < minute) {
    const { count, next } = counted(past, tenSeconds);
    return { kind: 'seconds', count: count * 10, next };
  }
  if (past < hour) return { kind: 'minutes', ...counted(past, minute) };
  const days = calendarDays(at, now);
  if (days === 0) return { kind: 'hours', ...counted(past, hour) };
  if (days <= 10) return { kind: 'days', count: days, next: hour };
  return { kind: 'date' };
}

function counted(past: number, unit: number): { readonly count: number; readonly next: number } {
  return { count: Math.floor(past / unit), next: unit - (past % unit) };
}

function calendarDays(at: number, now: number): number {
  return Math.round((midnight(now) - midnight(at)) / day);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
