import type { HouseRefusal } from '@shared/ipc/newsroom-calls';
import { houseKeepers, type HouseStyle } from '@shared/newsroom/newsroom';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';
import { writeDown } from './write-down';

/** How everybody in the newsroom writes from now on; what is written stays as it is. */
export function setHouseStyle(desk: Desk, house: HouseStyle): Result<null, HouseRefusal> {
  const newsroom = desk.newsroom.read();
  if (newsroom === null) throw new Error('No newsroom is founded here');
  if (!houseKeepers.includes(currentProfile(desk).role))
    return refused({ kind: 'wrong-role', roles: houseKeepers });
  desk.transact(() => {
    desk.newsroom.save({ ...newsroom, house });
    writeDown(desk, { act: 'change-newsroom' });
  });
  desk.announce('desk.changed', null);
  return accepted(null);
}
