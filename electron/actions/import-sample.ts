import { bodyPictures } from '@shared/article/body-pictures';
import { readStory } from '@shared/article/story';
import type { DocumentJson } from '@shared/draft/entry';
import type { Sha256 } from '@shared/ids';
import type { Desk } from './desk';
import { importStory } from './import-story';
import type { Sample, SampleStory } from './sample';

type Kept = ReadonlyMap<string, Sha256>;

/** Fills an empty desk. Pictures first; the rest is stored whole or not at all. */
export async function importSample(desk: Desk, sample: Sample): Promise<null> {
  const kept = await keepPictures(desk, sample);
  desk.transact(() => {
    importNewsroom(desk, sample, kept);
    for (const story of sample.stories)
      importStory(desk, { ...story, document: withKeptPicture(story.document, kept) });
  });
  return null;
}

async function keepPictures(desk: Desk, sample: Sample): Promise<Kept> {
  const kept = new Map<string, Sha256>();
  const files = new Set([
    `pictures/${sample.newsroom.logo}`,
    ...sample.stories.flatMap(picturesOf),
  ]);
  for (const file of files) {
    const media = await desk.media.keep(await sample.picture(file));
    if (!media.ok) throw new Error(`The sample picture ${file} is refused: ${media.refusal.kind}`);
    kept.set(file, media.value.sha256);
  }
  return kept;
}

function picturesOf({ document }: SampleStory): readonly string[] {
  const { lead, body } = readStory(document);
  const all = [...(lead === null ? [] : [lead]), ...bodyPictures(body)];
  return all.map((picture) => picture.media);
}

function importNewsroom(desk: Desk, sample: Sample, kept: Kept): void {
  const logo = kept.get(`pictures/${sample.newsroom.logo}`) ?? null;
  desk.newsroom.save({ ...sample.newsroom, logo });
  desk.rules.save(sample.rules);
  for (const profile of sample.profiles) desk.profiles.add(profile);
  for (const category of sample.categories) desk.lists.addCategory(category);
  for (const tag of sample.tags) desk.lists.addTag(tag);
  for (const outlet of sample.outlets) desk.lists.addOutlet(outlet);
  const [first] = sample.profiles;
  if (first !== undefined) desk.device.useProfile(first.id);
}

/** The same document with its pictures named by their hashes. */
function withKeptPicture(document: DocumentJson, kept: Kept): DocumentJson {
  const rename = (value: unknown): unknown => kept.get(String(value)) ?? value;
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === 'media' ? rename(value) : value,
  );
  return JSON.parse(text) as DocumentJson; // the copy of one
}
