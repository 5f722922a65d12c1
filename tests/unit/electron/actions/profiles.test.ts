import { expect, it } from 'vitest';
import { addProfile } from '../../../../electron/actions/add-profile';
import { changeProfile, lockProfile } from '../../../../electron/actions/change-profile';
import { createDraft } from '../../../../electron/actions/create-draft';
import { currentProfile } from '../../../../electron/actions/current-profile';
import { useProfile } from '../../../../electron/actions/use-profile';
import { foundTestDesk } from '../../../fixtures/test-desk';

it('asks for the passphrase of a locked profile, and takes no other', async () => {
  const { desk } = await foundTestDesk('chief');
  const { id } = currentProfile(desk);
  await lockProfile(desk, { current: null, next: 'رمّان الهضبة' });
  addProfile(desk, { name: 'رنا', role: 'journalist' });
  const rana = currentProfile(desk);
  const enter = (passphrase: string | null) => useProfile(desk, { profile: id, passphrase });
  expect(await enter(null)).toMatchObject({ refusal: { kind: 'passphrase-needed' } });
  expect(await enter('رمان الهضبة')).toMatchObject({ refusal: { kind: 'passphrase-wrong' } });
  expect(currentProfile(desk)).toEqual(rana);
  expect(await enter('رمّان الهضبة')).toMatchObject({ ok: true });
  expect(currentProfile(desk).isLocked).toBe(true);
});

it('keeps no passphrase that could be read again', async () => {
  const { desk } = await foundTestDesk();
  await lockProfile(desk, { current: null, next: 'harbour-lights' });
  const { id } = currentProfile(desk);
  expect(desk.profiles.secret(id)).not.toContain('harbour');
  expect(await lockProfile(desk, { current: 'wrong', next: null })).toMatchObject({ ok: false });
  expect(await lockProfile(desk, { current: 'harbour-lights', next: null })).toMatchObject({
    ok: true,
  });
  expect(currentProfile(desk).isLocked).toBe(false);
});

it('lets people change their own name and byline, and only the chief a role', async () => {
  const { desk } = await foundTestDesk('chief');
  const chief = currentProfile(desk);
  addProfile(desk, { name: 'رنا', role: 'journalist' });
  const { id: profile } = currentProfile(desk);
  const own = { profile, name: 'رنا الشافعي', byline: 'ر. الشافعي', role: 'journalist' } as const;
  expect(changeProfile(desk, own)).toMatchObject({ ok: true });
  expect(changeProfile(desk, { ...own, role: 'editor' })).toMatchObject({ ok: false });
  expect(changeProfile(desk, { ...own, profile: chief.id })).toMatchObject({ ok: false });
  const { draft } = createDraft(desk);
  expect(desk.log.head(draft)?.document.attrs['byline']).toBe('ر. الشافعي');
  await useProfile(desk, { profile: chief.id, passphrase: null });
  expect(changeProfile(desk, { ...own, role: 'editor' })).toMatchObject({ ok: true });
  const stepDown = { profile: chief.id, name: chief.name, byline: '', role: 'editor' } as const;
  expect(changeProfile(desk, stepDown)).toMatchObject({ refusal: { kind: 'last-chief' } });
});
