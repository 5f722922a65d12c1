import { describe, expect, it } from 'vitest';
import type { DraftSummary } from '@shared/draft/draft-summary';
import type { DraftId, ProfileId } from '@shared/ids';
import type { Profile, Role } from '@shared/newsroom/newsroom';
import { waitsFor } from '../../../../renderer/drafts/groups';

const rana = 'rana' as ProfileId; // an invented id
const samer = 'samer' as ProfileId; // an invented id

function person(role: Role, id: ProfileId = rana): Profile {
  return { id, role, name: 'رنا', byline: '', isLocked: false };
}

function draft(stage: DraftSummary['stage']): DraftSummary {
  return {
    draft: 'd' as DraftId, // an invented id
    stage,
    headline: '',
    category: null,
    author: rana,
    unplaced: 0,
    authorName: 'رنا',
    changedAt: 0,
    words: 0,
    reason: '',
  };
}

describe('whose step a draft waits for', () => {
  it('is the writer’s when it was sent back', () => {
    expect(waitsFor(person('journalist'), draft('returned'))).toBe(true);
    expect(waitsFor(person('editor', samer), draft('returned'))).toBe(false);
  });

  it('is an editor’s when it was sent for review', () => {
    expect(waitsFor(person('journalist'), draft('submitted'))).toBe(false);
    expect(waitsFor(person('editor', samer), draft('submitted'))).toBe(true);
    expect(waitsFor(person('chief', samer), draft('submitted'))).toBe(true);
  });

  it('is nobody’s while it is being written or after it is out', () => {
    expect(waitsFor(person('chief'), draft('draft'))).toBe(false);
    expect(waitsFor(person('chief'), draft('published'))).toBe(false);
  });
});
