import type { HouseRefusal } from '@shared/ipc/newsroom-calls';
import { houseKeepers, type HouseStyle } from '@shared/newsroom/newsroom';
import { accepted, refused, type Result } from '@shared/result';
import { currentProfile } from './current-profile';
import type { Desk } from './desk';

/** How everybody in the newsroom writes from now on; what is written stays as it is. */
export function setHouseStyle(desk: Desk, house: HouseStyle): Result<null, HouseRefusal> {
  const newsroom = desk.newsroom.read();
  if (newsroom === null) throw new Error('No newsroom is founded here');
  if (!houseKeepers.includes(currentProfile(desk).role))
    return refused({ kind: 'wrong-role', roles: houseKeepers });
  desk.newsroom.save({ ...newsroom, house });
  desk.announce('desk.changed', null);
  return accepted(null);
}
