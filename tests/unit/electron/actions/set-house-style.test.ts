import { expect, it } from 'vitest';
import { setHouseStyle } from '../../../../electron/actions/set-house-style';
import { houseKeepers, roles, type HouseStyle } from '../../../../shared/newsroom/newsroom';
import { foundTestDesk, sitDown } from '../../../fixtures/test-desk';

const house: HouseStyle = { quotes: 'curly', digits: 'arabic' };

it.each(roles)('is decided by editor and chief, not by everybody: %s', async (role) => {
  const { desk } = await foundTestDesk();
  sitDown(desk, role);
  const before = desk.newsroom.read()?.house;
  const isAllowed = role !== 'journalist';
  expect(setHouseStyle(desk, house)).toEqual(
    isAllowed
      ? { ok: true, value: null }
      : { ok: false, refusal: { kind: 'wrong-role', roles: houseKeepers } },
  );
  expect(desk.newsroom.read()?.house).toEqual(isAllowed ? house : before);
});

it('is guillemets and digits as typed where nobody decided', async () => {
  const { desk } = await foundTestDesk();
  expect(desk.newsroom.read()?.house).toEqual({ quotes: 'guillemets', digits: 'typed' });
});
