import { it } from 'vitest';
import { busyNewsroom } from '../fixtures/busy-newsroom';
import { openHarmed, randomPlaces } from '../fixtures/flip-byte';
import { keepFigures, times } from './figures';

it('starts and has its drafts whatever byte of the database was flipped', async () => {
  const flips = times('flips', 200);
  const newsroom = await busyNewsroom({ drafts: 32, keys: 40, keysAfterBackup: 4 });
  const place = randomPlaces(20_261_123);
  let starts = 0;
  let whole = 0;
  let keptAside = 0;
  let noticed = 0;
  for (let flip = 0; flip < flips; flip += 1) {
    const opened = await openHarmed(newsroom, (database) => {
      const at = place(database.length);
      database[at] = (database[at] ?? 0) ^ (1 << place(8));
      return database;
    });
    starts += 1;
    whole += opened.whole;
    keptAside += opened.isKeptAside ? 1 : 0;
    noticed += opened.recovery === null ? 0 : 1;
  }
  keepFigures('flips', [
    { name: 'flips: bytes flipped, one at a time', value: flips },
    { name: 'flips: drafts in the newsroom', value: newsroom.drafts.size, least: 30 },
    { name: 'flips: starts that failed', value: flips - starts, most: 0 },
    { name: 'flips: times the damage was noticed and repaired', value: noticed },
    { name: 'flips: damaged files not kept whole', value: flips - keptAside, most: 0 },
    {
      name: 'flips: drafts whole to the letter, percent',
      value: (whole / (newsroom.drafts.size * flips)) * 100,
      least: 99,
    },
  ]);
});
