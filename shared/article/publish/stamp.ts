import { day, dayAndTime, dayOfMonth, timeOfDay } from '../../arabic/clock';
import { machineDay, machineTime } from './machine-time';

/** A moment for machines and for readers: `datetime` and text of a `time` element. */
export interface Stamp {
  readonly machine: string;
  readonly text: string;
}

export function fullStamp(at: number, zone: string): Stamp {
  return { machine: machineTime(at, zone), text: dayAndTime(at, zone) };
}

/**
 * A story's time in a list: the hour when it is of the edition's day, else its day. Never "an hour
 * ago", which a page on a disk cannot keep true.
 */
export function listStamp(at: number, edition: number, zone: string): Stamp {
  const [own, shown] = [machineDay(at, zone), machineDay(edition, zone)];
  if (own === shown) return { machine: machineTime(at, zone), text: timeOfDay(at, zone) };
  const sameYear = own.slice(0, 4) === shown.slice(0, 4);
  return { machine: own, text: sameYear ? dayOfMonth(at, zone) : day(at, zone) };
}
