import { expect, it } from 'vitest';
import { parcelsAmong } from '../../../../electron/windows/parcels-among';

it('finds story files among the words of a command line, from where it was given', () => {
  const words = ['.', '--flag.tahrir', 'story.TAHRIR', '/else/where.tahrir', 'notes.txt'];
  expect(parcelsAmong(words, '/stories')).toEqual(['/stories/story.TAHRIR', '/else/where.tahrir']);
});
