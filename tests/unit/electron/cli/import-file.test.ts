import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { docxOnDisk } from '../../../../electron/cli/convert-docx';
import { importFile } from '../../../../electron/cli/import-file';
import { readStoryFile } from '../../../../shared/article/intake/files/read-story-file';
import { exportContent } from '../../../fixtures/export-content';
import { exporterHere } from '../../../fixtures/exporter-here';
import { wordDocument } from '../../../fixtures/word-document';

const folder = mkdtempSync(path.join(tmpdir(), 'tahrir-import-'));

function fileOf(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content });
const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(text(words))] });

it('reads a Word document with its changes accepted, its remarks as notes and its picture kept', async () => {
  const bytes = await wordDocument();
  const kept = { media: 'a'.repeat(64), width: 10, height: 10 };
  const read = await readStoryFile(
    { name: 'خبر.docx', bytes },
    { ...docxOnDisk, keep: async (picture) => (picture.length > 0 ? kept : null) },
  );
  expect(read).toEqual({
    ok: true,
    value: {
      blocks: [
        { type: 'heading', attrs: { level: 2 }, content: [text('مكتبة على ظهر قارب')] },
        paragraph(
          text('ترسو '),
          { ...text('المكتبة'), marks: [{ type: 'bold' }] },
          text(' وفيها ألف كتاب[1].'),
        ),
        { type: 'editorNote', content: [text('من أين الرقم؟')] },
        paragraph(
          {
            ...text('الموقع'),
            marks: [{ type: 'link', attrs: { href: 'https://salam.example/' } }],
          },
          text(' خطر'),
        ),
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell('المرفأ'), cell('القوارب')] },
            { type: 'tableRow', content: [cell('الشمالي'), cell('١٢')] },
          ],
        },
        {
          type: 'picture',
          attrs: kept,
          content: [
            { type: 'caption' },
            { type: 'credit' },
            { type: 'alt', content: [text('قارب خشبي')] },
          ],
        },
        {
          type: 'orderedList',
          content: [{ type: 'listItem', content: [paragraph(text('سجل البلدية، ص ١٢'))] }],
        },
      ],
      warnings: [
        { kind: 'links', count: 1 },
        { kind: 'comments', count: 1 },
      ],
    },
  });
});

it('reads our own Word documents with who spoke and what stood out', async () => {
  const { bytes } = await exporterHere.write(exportContent(), 'docx');
  const read = await readStoryFile({ name: 'خبر.docx', bytes }, docxOnDisk);
  const blocks = read.ok ? read.value.blocks : [];
  const who = (name: string) => ({ type: 'speaker', content: [text(name)] });
  expect(blocks.filter(({ type }) => type === 'quotation' || type === 'pullQuote')).toEqual([
    {
      type: 'quotation',
      content: [
        paragraph(text('قال لي البحّار جملة لا أنساها.')),
        {
          type: 'quotation',
          content: [paragraph(text('البحر لا ينتظر أحدًا.')), who('عبد الرزاق المينا، بحّار')],
        },
        who('سلمى الراوي، مديرة الجمعية'),
      ],
    },
    { type: 'pullQuote', content: [text('اليوم وصل القارب')] },
  ]);
});

it('prints the document, its text and what it lost', async () => {
  const file = fileOf('خبر.docx', await wordDocument());
  const { code, out, error } = await importFile({ file, json: true });
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const answer = JSON.parse(out);
  expect(Object.keys(answer)).toEqual(['document', 'text', 'warnings']);
  expect(answer.document.content[0].content).toEqual([text('مكتبة على ظهر قارب')]);
  expect(answer.text).toContain('ترسو المكتبة وفيها ألف كتاب');
  expect(answer.warnings).toContainEqual({ kind: 'pictures', count: 1 });
});

const arabic = 'وصل القارب إلى المرفأ\r\n\r\nصباح السبت';
const wide = Buffer.from(arabic, 'utf16le');
/** The same words as Arabic Windows wrote them before Unicode. */
const windows = Buffer.from(
  'e6d5e120c7e1deC7d1c820c5e1ec20c7e1e3d1ddc30d0a0d0ad5c8c7cd20c7e1d3c8ca'.replace('C7', 'c7'),
  'hex',
);

it.each([
  ['UTF-8', Buffer.from(arabic)],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(arabic)])],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
  ['UTF-16 without a mark', wide],
  [
    'UTF-16, the other way round',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
  ],
  ['windows-1256', windows],
])('reads text in %s', async (_name, bytes) => {
  const { out } = await importFile({ file: fileOf('نص.txt', bytes), json: false });
  expect(out).toBe('وصل القارب إلى المرفأ\nصباح السبت');
});

it('takes the story out of a saved web page', async () => {
  const page =
    '<html><body><nav>أقسام</nav><article><h1>عنوان</h1><p>نص</p></article><footer>حقوق</footer></body></html>';
  const { out } = await importFile({ file: fileOf('صفحة.html', page), json: false });
  expect(out).toBe('عنوان\nنص');
});

/** A container of one file that says what it likes of its size. */
function container(name: string, content: Uint8Array, claimed: number): Uint8Array {
  const packed = deflateRawSync(content, { level: 9 });
  const letters = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(letters.length, 26);
  const listed = Buffer.alloc(46);
  listed.writeUInt32LE(0x02014b50, 0);
  listed.writeUInt16LE(8, 10);
  listed.writeUInt32LE(packed.length, 20);
  listed.writeUInt32LE(claimed, 24);
  listed.writeUInt16LE(letters.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(listed.length + letters.length, 12);
  end.writeUInt32LE(local.length + letters.length + packed.length, 16);
  return Buffer.concat([local, letters, packed, listed, letters, end]);
}

it.each([
  ['a file that is not there', () => path.join(folder, 'none.txt'), 'it cannot be read (ENOENT)'],
  ['a file of another kind', () => fileOf('خبر.pdf', '%PDF'), 'it is none of'],
  ['an empty file', () => fileOf('فارغ.txt', ' \n'), 'there is no text in it'],
  ['a document that is none', () => fileOf('كاذب.docx', 'not a zip'), 'it is broken'],
  [
    'half a document',
    () => fileOf('نصف.docx', container('x', Buffer.from('x'), 1)),
    'it is broken',
  ],
  [
    'a bomb that lies about its size',
    () =>
      fileOf('قنبلة.docx', container('word/document.xml', Buffer.alloc(220 * 1024 * 1024), 1000)),
    'it holds more than 200 MB',
  ],
])('refuses %s', async (_what, make, why) => {
  const { code, out, error } = await importFile({ file: make(), json: true });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toContain(why);
});
