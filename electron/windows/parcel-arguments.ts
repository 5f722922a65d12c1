import { app } from 'electron';
import { parcelsAmong } from './parcels-among';

/** Hears of parcels that the system hands over: double-clicked, or named when the app was started. */
export function hearOfParcels(opened: (file: string) => void): void {
  for (const file of parcelsAmong(process.argv.slice(1), process.cwd())) opened(file);
  app.on('second-instance', (_event, words, folder) => {
    for (const file of parcelsAmong(words.slice(1), folder)) opened(file);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (parcelsAmong([file], '/').length > 0) opened(file);
  });
}
