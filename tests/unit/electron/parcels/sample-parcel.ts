import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { Transform } from '@tiptap/pm/transform';
import { emptyDocument, parseDocument } from '../../../../shared/article/schema';
import { digest } from '../../../../electron/store/digest';
import type { Entry, EntryBody, StepJson } from '../../../../shared/draft/entry';
import { chained } from '../../../../shared/draft/entry-hash';
import type { Parcel, ParcelManifest, ParcelMedia } from '../../../../shared/draft/parcel';
import type {
  CategoryId,
  DraftId,
  OutletId,
  ProfileId,
  Sha256,
  TagId,
} from '../../../../shared/ids';
import { typedStory } from '../../../fixtures/typed-story';
import type { RawPart } from './raw-zip';

export const draft = '01K5HARBOUR000000000000001' as DraftId;
const layan = 'profile-layan' as ProfileId;
const nader = 'profile-nader' as ProfileId;

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A grey picture, two wide and one high. */
export function greyPicture(grey: number): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from([0, grey, grey]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function sha256Of(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256;
}

/** A draft's life: made, typed word by word by two people, submitted. */
export function sampleLog(): readonly Entry[] {
  const document = emptyDocument({ byline: 'ليان المرزوق' });
  const typing = new Transform(parseDocument(document));
  for (const word of typedStory.headline.split(' ')) {
    const headline = typing.doc.firstChild?.content.size ?? 0;
    typing.insert(1 + headline, typing.doc.type.schema.text(`${word} `));
  }
  const bodies: readonly EntryBody[] = [
    { kind: 'created', document },
    ...typing.steps.map((step): EntryBody => ({
      kind: 'steps',
      steps: [step.toJSON() as StepJson],
    })),
    { kind: 'stage', to: 'submitted', by: 'submit', reason: '' },
  ];
  const entries = bodies.map((body, index) => ({
    draft,
    version: index + 1,
    author: index % 3 === 2 ? nader : layan,
    device: '01K5DEVICE0000000000000001',
    at: 1_788_000_000_000 + index * 400,
    body,
  }));
  return chained('', entries, digest);
}

/** Two pictures on the disk and the log above. */
export function sampleParcel(folder: string): Parcel {
  const media = [40, 200].map((grey): ParcelMedia => {
    const bytes = greyPicture(grey);
    const file = path.join(folder, `grey-${grey}.png`);
    writeFileSync(file, bytes);
    const facts = { type: 'image/png', width: 2, height: 1, bytes: bytes.length } as const;
    return { sha256: sha256Of(bytes), ...facts, file };
  });
  return {
    draft,
    madeAt: 1_788_100_000_000,
    madeBy: { profile: layan, name: 'ليان المرزوق' },
    newsroom: 'صحيفة الضفاف',
    entries: sampleLog(),
    media,
    people: [
      { id: layan, name: 'ليان المرزوق' },
      { id: nader, name: 'نادر العطّار' },
    ],
    lists: {
      categories: [
        { id: 'category-local' as CategoryId, parent: null, name: 'محليات', slug: 'local' },
      ],
      tags: [{ id: 'tag-coast' as TagId, name: 'الساحل' }],
      outlets: [{ id: 'outlet-madar' as OutletId, name: 'وكالة المدار', kind: 'agency' }],
    },
  };
}

export function linesOf(entries: readonly unknown[]): Buffer {
  return Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

/** What somebody who knows the format can say in a manifest. */
export type Claims = Partial<Record<keyof ParcelManifest, unknown>>;

export interface Forgery {
  readonly log?: Buffer;
  readonly claims?: Claims;
  readonly pictures?: readonly Buffer[];
}

/** The parts of a parcel that agrees with itself, made by hand around whatever is forged. */
export function forgedParts({ log, claims, pictures }: Forgery): readonly RawPart[] {
  const lines = log ?? linesOf(sampleLog());
  const media = (pictures ?? [greyPicture(40)]).map((bytes) => ({
    bytes,
    sha256: sha256Of(bytes),
  }));
  const person = { id: layan, name: 'ليان المرزوق' };
  const manifest = {
    format: 1,
    product: 'tahrir',
    draft,
    madeAt: 1,
    madeBy: { profile: layan, name: person.name },
    newsroom: 'صحيفة الضفاف',
    entries: lines.toString().split('\n').length - 1,
    logSha256: sha256Of(lines),
    media: media.map(({ bytes, sha256 }) => ({
      sha256,
      type: 'image/png',
      width: 2,
      height: 1,
      bytes: bytes.length,
    })),
    people: [person],
    lists: { categories: [], tags: [], outlets: [] },
    ...claims,
  };
  return [
    { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) },
    { name: 'log.jsonl', bytes: lines, deflate: true },
    ...media.map(({ bytes, sha256 }) => ({ name: `media/${sha256}`, bytes })),
  ];
}
