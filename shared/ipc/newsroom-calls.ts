import type { HouseStyle, Role } from '../newsroom/newsroom';
import type { Result } from '../result';

/** The person's role does not decide how the newsroom writes; these do. */
export interface HouseRefusal {
  readonly kind: 'wrong-role';
  readonly roles: readonly Role[];
}

/** What a newsroom decides for everybody in it. */
export interface NewsroomCalls {
  'newsroom.set-house': (input: { readonly house: HouseStyle }) => Result<null, HouseRefusal>;
}
