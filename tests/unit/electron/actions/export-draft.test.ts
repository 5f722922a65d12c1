import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exportDraft, messageOf, pageForPrinter } from '../../../../electron/actions/export-draft';
import { writeFile } from '../../../../electron/desk/write-file';
import type { DraftId } from '../../../../shared/ids';
import { exporterHere } from '../../../fixtures/exporter-here';
import { temporaryFolder } from '../../../fixtures/temporary-folder';
import { foundTestDesk, writeCompleteDraft } from '../../../fixtures/test-desk';

const nobody = '01NOSUCHDRAFT0000000000000' as DraftId;

it('a draft leaves as it is now, at any stage', async () => {
  const { desk } = await foundTestDesk();
  const draft = await writeCompleteDraft(desk);
  const asked = { draft, format: 'txt', withNotes: false, withPictures: true } as const;
  const exported = await exportDraft(desk, exporterHere, asked);
  const text = exported.ok ? new TextDecoder().decode(exported.value.bytes) : '';
  expect(text).toBe(
    'ضوء المنارة يعود\n\nليان المرزوق\n\nعاد الضوء إلى المنارة.\n\nضفاف - وكالة المدار\n',
  );
  const page = await pageForPrinter(desk, exporterHere, draft);
  expect(page.ok && page.value).toContain('<h1>ضوء المنارة يعود</h1>');
  const message = messageOf(desk, draft, 'whatsapp');
  expect(message.ok && message.value).toMatch(/^\*ضوء المنارة يعود\*/);
});

it('a draft that is not there leaves in no way', async () => {
  const { desk } = await foundTestDesk();
  const asked = { draft: nobody, format: 'md', withNotes: false, withPictures: true } as const;
  const refusal = { ok: false, refusal: { kind: 'not-found' } };
  expect(await exportDraft(desk, exporterHere, asked)).toEqual(refusal);
  expect(await pageForPrinter(desk, exporterHere, nobody)).toEqual(refusal);
  expect(messageOf(desk, nobody, 'plain')).toEqual(refusal);
});

it('a file that cannot be written is a refusal with the word of the system', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'story.txt');
  expect(await writeFile(file, new TextEncoder().encode('نص'))).toEqual({ ok: true, value: null });
  expect(await readFile(file, 'utf8')).toBe('نص');
  const below = path.join(file, 'story.txt');
  expect(await writeFile(below, new Uint8Array())).toMatchObject({
    ok: false,
    refusal: { kind: 'not-stored', code: 'EEXIST' },
  });
});
