import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { binDraft, binTime, listBin, takeFromBin } from '../../../../electron/actions/bin-draft';
import type { Desk } from '../../../../electron/actions/desk';
import { exportParcel } from '../../../../electron/actions/export-parcel';
import { listDrafts } from '../../../../electron/actions/list-drafts';
import { openDraft } from '../../../../electron/actions/open-draft';
import { openParcel } from '../../../../electron/actions/open-parcel';
import { purgeDraft, purgeOldDrafts } from '../../../../electron/actions/purge-draft';
import type { DraftId, Sha256 } from '../../../../shared/ids';
import { temporaryFolder } from '../../../fixtures/temporary-folder';
import { foundTestDesk, type, writeCompleteDraft } from '../../../fixtures/test-desk';
import { greyPicture } from '../parcels/sample-parcel';

const headline = 'ضوء المنارة يعود';

async function attach(desk: Desk, draft: DraftId, grey: number): Promise<Sha256> {
  const kept = await desk.media.keep(greyPicture(grey));
  if (!kept.ok) throw new Error(kept.refusal.kind);
  const { sha256, width, height } = kept.value;
  await type(desk, draft, (change) => {
    const { schema } = change.doc.type;
    let lead = 0;
    change.doc.descendants((node, position) => {
      if (node.type.name === 'lead') lead = position + 1;
    });
    const inside = change.doc.nodeAt(lead - 1)?.content.size ?? 0;
    const fields = ['caption', 'credit', 'alt'].map((name) => schema.node(name));
    const picture = schema.node('picture', { media: sha256, width, height }, fields);
    change.replaceWith(lead, lead + inside, picture);
  });
  return sha256;
}

it('takes a draft out of the lists and gives it back whole', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  expect(await binDraft(desk, draft)).toEqual({ ok: true, value: null });
  expect(listDrafts(desk, '')).toEqual([]);
  const [binned] = listBin(desk);
  expect(binned).toMatchObject({ draft, headline });
  expect(binned?.purgedAt).toBe((binned?.binnedAt ?? 0) + binTime);
  await takeFromBin(desk, draft);
  expect(listBin(desk)).toEqual([]);
  expect(listDrafts(desk, '')).toMatchObject([{ draft, headline }]);
});

it('forgets a draft only from the bin and only after its headline was typed', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  expect(await purgeDraft(desk, { draft, typed: headline })).toMatchObject({
    refusal: { kind: 'not-found' },
  });
  await binDraft(desk, draft);
  expect(await purgeDraft(desk, { draft, typed: 'ضوء' })).toMatchObject({
    refusal: { kind: 'not-confirmed' },
  });
  expect(await purgeDraft(desk, { draft, typed: ` ${headline} ` })).toEqual({
    ok: true,
    value: null,
  });
  expect(openDraft(desk, draft)).toMatchObject({ ok: false });
  expect(desk.past.entries(draft, 1000)).toEqual([]);
  expect(listBin(desk)).toEqual([]);
});

it('takes along the pictures that nobody else has, those of its past included', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  const other = await writeCompleteDraft(desk, 'خبر آخر');
  const [former, shared, own] = [
    await attach(desk, draft, 10),
    await attach(desk, draft, 20),
    await attach(desk, draft, 30),
  ];
  await attach(desk, other, 20);
  const files = [former, own].map((sha256) => desk.media.find(sha256)?.file ?? '');
  expect(files.map((file) => existsSync(file))).toEqual([true, true]);
  await binDraft(desk, draft);
  await purgeDraft(desk, { draft, typed: headline });
  expect([former, own].map((sha256) => desk.media.find(sha256))).toEqual([null, null]);
  expect(files.map((file) => existsSync(file))).toEqual([false, false]);
  expect(existsSync(desk.media.find(shared)?.file ?? '')).toBe(true);
});

it('purges by itself what has been in the bin for thirty days, and nothing younger', async () => {
  const { desk } = await foundTestDesk();
  const [old, young] = [await writeCompleteDraft(desk), await writeCompleteDraft(desk)];
  await binDraft(desk, old);
  const later = { ...desk, now: () => Date.now() + binTime };
  await binDraft(later, young);
  await purgeOldDrafts(later);
  expect(listBin(desk).map(({ draft }) => draft)).toEqual([young]);
});

it('lets a purged draft come back in a parcel', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  const file = path.join(temporaryFolder(), 'story.tahrir');
  await exportParcel(desk, { draft, file, passphrase: null });
  await binDraft(desk, draft);
  expect(await openParcel(desk, { file, passphrase: null })).toMatchObject({
    value: { kind: 'nothing' },
  });
  expect(listBin(desk)).toEqual([]);
  await binDraft(desk, draft);
  await purgeDraft(desk, { draft, typed: headline });
  expect(await openParcel(desk, { file, passphrase: null })).toEqual({
    ok: true,
    value: { kind: 'new', draft },
  });
  expect(listDrafts(desk, '')).toMatchObject([{ draft }]);
});
