import { join } from 'node:path';
import log from 'electron-log/main';
import { describeFault } from './describe-fault';

/** Keeps the cause of a fault on this device, under the number that the person saw. */
export type LogFault = (number: string, fault: unknown) => void;

export function openFaultLog(folder: string): LogFault {
  log.transports.file.resolvePathFn = () => join(folder, 'faults.log');
  log.transports.file.level = 'info';
  log.transports.console.level = 'error';
  // The window talks through the app's own two channels only.
  log.transports.ipc.level = false;
  return (number, fault) => log.error(`${number} ${describeFault(fault)}`);
}
