import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Desk } from '../../../../electron/actions/desk';
import { binDraft } from '../../../../electron/actions/bin-draft';
import { exportParcel } from '../../../../electron/actions/export-parcel';
import { keepPicture } from '../../../../electron/actions/keep-picture';
import { openParcel } from '../../../../electron/actions/open-parcel';
import { purgeDraft } from '../../../../electron/actions/purge-draft';
import { placeLeadPicture } from '../../../../shared/article/edits/lead-picture';
import { cropPicture } from '../../../../shared/article/edits/picture-edits';
import type { DraftId, Sha256 } from '../../../../shared/ids';
import type { Media } from '../../../../shared/ipc/calls';
import { EditorState } from '@tiptap/pm/state';
import path from 'node:path';
import { cameraJpeg, plainFile, secret } from '../../../fixtures/camera-picture';
import { temporaryFolder } from '../../../fixtures/temporary-folder';
import { foundTestDesk, type, writeCompleteDraft } from '../../../fixtures/test-desk';

const headline = 'ضوء المنارة يعود';

async function keep(desk: Desk, bytes: Uint8Array): Promise<Media> {
  const kept = await keepPicture(desk, bytes);
  if (!kept.ok) throw new Error(kept.refusal.kind);
  return kept.value;
}

/** A lead picture that was cropped: the story shows one picture and remembers another. */
async function crop(desk: Desk, draft: DraftId): Promise<readonly Sha256[]> {
  const [whole, part] = [await keep(desk, plainFile('jpg')), await keep(desk, plainFile('webp'))];
  const [original, media] = [whole.sha256, part.sha256];
  await type(desk, draft, (change) => {
    const { tr } = EditorState.create({ doc: change.doc });
    placeLeadPicture(tr, { ...whole, media: original });
    cropPicture(tr, 'lead', {
      of: original,
      cropped: { ...part, media },
      original,
      crop: { x: 0, y: 0, width: 0.5, height: 0.5 },
    });
    for (const step of tr.steps) change.step(step);
  });
  return [original, media];
}

it('keeps the picture and nothing of what the camera says', async () => {
  const { desk } = await foundTestDesk();
  const media = await keep(desk, cameraJpeg({ caption: 'المرفأ' }));
  const bytes = readFileSync(desk.media.find(media.sha256)?.file ?? '');
  expect(bytes.includes(secret)).toBe(false);
  expect(bytes.equals(plainFile('jpg'))).toBe(true);
});

it('keeps the same picture once, whatever was said beside it', async () => {
  const { desk } = await foundTestDesk();
  const one = await keep(desk, cameraJpeg({ caption: 'المرفأ' }));
  const other = await keep(desk, cameraJpeg({ caption: 'المرفأ مساء' }));
  expect(other.sha256).toBe(one.sha256);
});

it('measures a picture from a camera that was held upright as it stands', async () => {
  const { desk } = await foundTestDesk();
  const { width, height } = await keep(desk, cameraJpeg({ orientation: 6 }));
  expect([width, height]).toEqual([64, 96]);
});

it('refuses what is no picture', async () => {
  const { desk } = await foundTestDesk();
  const refused = { ok: false, refusal: { kind: 'not-a-picture' } };
  expect(await keepPicture(desk, Buffer.from('GIF89a but not further'))).toEqual(refused);
  expect(await keepPicture(desk, Buffer.from('<svg/>'))).toEqual(refused);
});

it('sends the picture that another was cut out of along in a parcel', async () => {
  const sender = await foundTestDesk();
  const draft = await writeCompleteDraft(sender.desk);
  const media = await crop(sender.desk, draft);
  const file = path.join(temporaryFolder(), 'story.tahrir');
  const request = { draft, file, passphrase: null };
  expect((await exportParcel(sender.desk, request)).ok).toBe(true);
  const receiver = await foundTestDesk();
  expect((await openParcel(receiver.desk, { file, passphrase: null })).ok).toBe(true);
  expect(media.map((sha256) => receiver.desk.media.find(sha256) !== null)).toEqual([true, true]);
});

it('takes the original away with the last story that remembers it', async () => {
  const { desk } = await foundTestDesk();
  const one = await writeCompleteDraft(desk);
  const other = await writeCompleteDraft(desk);
  const media = await crop(desk, one);
  await crop(desk, other);
  const files = media.map((sha256) => desk.media.find(sha256)?.file ?? '');
  await binDraft(desk, one);
  await purgeDraft(desk, { draft: one, typed: headline });
  expect(files.map((file) => existsSync(file))).toEqual([true, true]);
  await binDraft(desk, other);
  await purgeDraft(desk, { draft: other, typed: headline });
  expect(files.map((file) => existsSync(file))).toEqual([false, false]);
});
