import { describe, expect, it } from 'vitest';
import type { ParcelRefusal } from '../../../../shared/draft/parcel';
import { parcelRoom, refusalOf } from './parcel-room';
import { rawZip } from './raw-zip';
import { forgedParts, greyPicture, linesOf, sampleLog, type Forgery } from './sample-parcel';

async function refusalOfForgery(forgery: Forgery): Promise<ParcelRefusal> {
  return refusalOf(parcelRoom(), rawZip(forgedParts(forgery)));
}

type Rewriting = Readonly<Record<string, unknown>>;

/** The sample's log with one entry rewritten; the manifest goes along with it. */
function rewritten(version: number, change: Rewriting): Buffer {
  const entries = sampleLog().map((entry) =>
    entry.version === version ? { ...entry, ...change } : entry,
  );
  return Buffer.from(linesOf(entries).toString().replace('"deep"', reallyDeep));
}

const body = (change: Rewriting): Rewriting => ({ body: change });
const steps = (...all: readonly unknown[]): Rewriting => body({ kind: 'steps', steps: all });
const last = sampleLog().length;

/** Too deep to be written by `JSON.stringify`, so it is put into the text. */
const deep = 'deep';
const reallyDeep = '['.repeat(20_000) + ']'.repeat(20_000);

describe('an entry that nobody could have written', () => {
  it.each<[string, number, Rewriting, string]>([
    ['of an unknown kind', 3, body({ kind: 'erased' }), 'not-an-entry'],
    ['with something more', 3, { secret: 'more' }, 'not-an-entry'],
    ['without an author', 3, { author: '' }, 'not-an-entry'],
    ['by a path', 3, { author: '../../someone' }, 'not-an-entry'],
    ['before time', 3, { at: -1 }, 'not-an-entry'],
    ['at half a moment', 3, { at: 0.5 }, 'not-an-entry'],
    ['to an unknown stage', last, body({ kind: 'stage', to: 'erased', by: 'submit', reason: '' }), 'not-an-entry'], // prettier-ignore
    ['for a very long reason', last, body({ kind: 'stage', to: 'submitted', by: 'submit', reason: 'x'.repeat(2001) }), 'not-an-entry'], // prettier-ignore
    ['without steps', 3, steps(), 'not-an-entry'],
    ['with a step that is none', 3, steps({ stepType: 'run', from: 1, to: 1 }), 'not-an-entry'],
    ['with a step of nothing', 3, steps({ stepType: 'replace', from: 1, to: 1, slice: null }), 'not-an-entry'], // prettier-ignore
    ['deeper than a story', 3, steps({ stepType: 'replace', from: 1, to: 1, slice: { content: deep } }), 'not-an-entry'], // prettier-ignore
    ['beyond the text', 3, steps({ stepType: 'replace', from: 900, to: 901 }), 'does-not-fit'],
    ['before the text', 3, steps({ stepType: 'replace', from: -5, to: -2 }), 'does-not-fit'],
    ['with an unknown node', 3, steps({ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'script' }] } }), 'does-not-fit'], // prettier-ignore
    ['with a value of the wrong type', 3, steps({ stepType: 'docAttr', attr: 'tags', value: 'all' }), 'does-not-fit'], // prettier-ignore
    ['that creates the draft again', 3, body({ kind: 'created', document: { type: 'doc' } }), 'does-not-fit'], // prettier-ignore
    ['whose document does not fit', 1, body({ kind: 'created', document: { type: 'doc' } }), 'does-not-fit'], // prettier-ignore
    ['of another draft', 3, { draft: '01K5HARBOUR000000000000002' }, 'another-draft'],
    ['with the number of another', 3, { version: 5 }, 'out-of-place'],
    ['with the number before', 3, { version: 2 }, 'out-of-place'],
  ])('is refused with its parcel: %s', async (...[, version, change, why]) => {
    const refusal = await refusalOfForgery({ log: rewritten(version, change) });
    expect(refusal).toEqual({ kind: 'bad-entry', version, why });
  });

  it('is refused when it is no JSON or no text', async () => {
    const [first] = sampleLog();
    const lines = ['{"draft":', '', 'null', '[]', Buffer.from([0xff, 0xfe])];
    for (const line of lines) {
      const log = Buffer.concat([linesOf([first]), Buffer.from(line), Buffer.from('\n')]);
      expect(await refusalOfForgery({ log })).toEqual({
        kind: 'bad-entry',
        version: 2,
        why: 'not-an-entry',
      });
    }
  });
});

it('refuses a log with a hole, a log without its beginning, an empty one', async () => {
  const log = sampleLog();
  const broken = [log.filter(({ version }) => version !== 4), log.slice(1), []];
  const versions: unknown[] = [];
  for (const entries of broken)
    versions.push(await refusalOfForgery({ log: linesOf(entries), claims: { entries: 3 } }));
  expect(versions).toEqual(
    [4, 1, 1].map((version) => ({ kind: 'bad-entry', version, why: 'out-of-place' })),
  );
});

it('refuses a log that is shorter or longer than its manifest says', async () => {
  const log = linesOf(sampleLog());
  expect(await refusalOfForgery({ log, claims: { entries: last + 1 } })).toEqual({
    kind: 'bad-entry',
    version: last + 1,
    why: 'out-of-place',
  });
  expect(await refusalOfForgery({ log, claims: { entries: last - 1 } })).toEqual({
    kind: 'bad-entry',
    version: last,
    why: 'out-of-place',
  });
});

it('refuses a log that is not the one its manifest names', async () => {
  expect(await refusalOfForgery({ claims: { logSha256: 'a'.repeat(64) } })).toEqual({
    kind: 'wrong-hash',
    file: 'log.jsonl',
  });
});

it('refuses a manifest that counts beyond the limits', async () => {
  expect(await refusalOfForgery({ claims: { entries: 200_001 } })).toEqual({
    kind: 'too-large',
    measure: 'entries',
    limit: 200_000,
  });
});

it('refuses a section whose address would lead out of the site', async () => {
  const category = { id: 'category-local', parent: null, name: 'محليات', slug: '../../home' };
  const lists = { categories: [category], tags: [], outlets: [] };
  expect(await refusalOfForgery({ claims: { lists } })).toEqual({ kind: 'not-a-parcel' });
});

describe('a picture that is not what its manifest says', () => {
  const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');

  it('is refused when it is no picture that a page can show', async () => {
    const refusal = await refusalOfForgery({ pictures: [greyPicture(1), script] });
    expect(refusal).toMatchObject({ kind: 'bad-media' });
  });

  it('is refused when its size, its kind or its length is another', async () => {
    const [, , picture] = forgedParts({});
    const sha256 = picture?.name.slice('media/'.length);
    const facts = { sha256, type: 'image/png', width: 2, height: 1, bytes: picture?.bytes.length };
    const lies = [{ width: 3 }, { type: 'image/gif' }, { bytes: 7 }];
    const kinds: string[] = [];
    for (const lie of lies)
      kinds.push((await refusalOfForgery({ claims: { media: [{ ...facts, ...lie }] } })).kind);
    expect(kinds).toEqual(['bad-media', 'bad-media', 'wrong-hash']);
  });

  it('is refused when other bytes travel under its hash', async () => {
    const parts = forgedParts({}).map((part) =>
      part.name.startsWith('media/') ? { ...part, bytes: greyPicture(41) } : part,
    );
    const refusal = await refusalOf(parcelRoom(), rawZip(parts));
    expect(refusal).toEqual({ kind: 'wrong-hash', file: parts[2]?.name });
  });
});
