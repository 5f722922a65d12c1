import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { bodyPictures } from '@shared/article/body-pictures';
import { missingParts } from '@shared/article/missing-parts';
import { articleSchema, parseDocument } from '@shared/article/schema';
import { readStory, type Story } from '@shared/article/story';
import type { DocumentJson } from '@shared/draft/entry';
import type { Category, Newsroom, Outlet, Profile, Tag } from '@shared/newsroom/newsroom';

interface Sample {
  readonly newsroom: Newsroom;
  readonly profiles: readonly Profile[];
  readonly categories: readonly Category[];
  readonly tags: readonly Tag[];
  readonly outlets: readonly Outlet[];
}

interface SampleStory {
  readonly id: string;
  readonly kind: 'published' | 'draft';
  readonly stage?: 'draft' | 'submitted' | 'returned';
  readonly author: string;
  readonly decidedBy: string | null;
  readonly daysAgo: number;
  readonly time: string;
  readonly reason?: string;
  readonly document: DocumentJson;
}

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Node[];
}

const folder = path.join(import.meta.dirname, '../../../assets/sample-newsroom');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

const sample = read('newsroom.json') as Sample;
const files = readdirSync(path.join(folder, 'stories')).sort();
const stories = files.map((file) => ({ file, ...(read(`stories/${file}`) as SampleStory) }));
const published = stories.filter((story) => story.kind === 'published');
const drafts = stories.filter((story) => story.kind === 'draft');

const storyOf = (story: SampleStory): Story =>
  readStory(parseDocument(story.document).toJSON() as Parameters<typeof readStory>[0]);

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.content ?? []).flatMap(nodesOf)];
}
const allNodes = stories.flatMap((story) =>
  nodesOf(story.document as unknown as Node).map((node) => ({ file: story.file, node })),
);

const ids = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);
const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};
const everyText = texts([sample, stories]);
/** What a reader sees, paragraph by paragraph, not word by word of a marked text. */
const prose = allNodes
  .filter(({ node }) => node.content?.some((child) => child.text !== undefined))
  .map(({ node }) => (node.content ?? []).map((child) => child.text ?? '').join(''));

describe('the sample newsroom', () => {
  it('has a journalist first, an editor and a chief', () => {
    expect(sample.profiles.map((profile) => profile.role)).toEqual([
      'journalist',
      'journalist',
      'editor',
      'chief',
    ]);
  });

  it('has ten published stories and a draft in every stage before approval', () => {
    expect(published).toHaveLength(10);
    expect(drafts.map((story) => story.stage)).toEqual(['submitted', 'returned', 'draft']);
  });

  it('gives nothing the same id twice', () => {
    const all = [
      ...ids(sample.profiles),
      ...ids(sample.categories),
      ...ids(sample.tags),
      ...ids(sample.outlets),
      ...ids(stories),
    ];
    expect(new Set(all).size).toBe(all.length);
    for (const id of ids(stories)) expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  });

  it('gives every story and every category an address of its own', () => {
    const slugs = stories.map((story) => storyOf(story).slug).filter((slug) => slug !== '');
    const parts = [...slugs, ...sample.categories.map((category) => category.slug)];
    expect(new Set(parts).size).toBe(parts.length);
    for (const part of parts) expect(part).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('puts every category after its parent', () => {
    sample.categories.forEach(({ parent }, place) => {
      if (parent !== null) expect(ids(sample.categories).slice(0, place)).toContain(parent);
    });
  });

  it('has its logo', () => {
    const logo = readFileSync(path.join(folder, 'pictures', String(sample.newsroom.logo)));
    expect(imageSize(logo)).toMatchObject({ type: 'png', width: 768, height: 208 });
  });
});

describe('a story that is said to be published', () => {
  it.each(published)('$file has everything a reader needs', (story) => {
    const parts = storyOf(story);
    expect(missingParts(parts)).toEqual([]);
    expect(parts.slug).not.toBe('');
    expect(parts.byline).not.toBe('');
    expect(parts.place).not.toBe('');
    expect(parts.standfirst).not.toBe('');
    expect(parts.lead?.caption).not.toBe('');
    expect(parts.lead?.credit).not.toBe('');
    expect(parts.sources.some((source) => source.credited)).toBe(true);
  });

  it('is in the past and came out in the order of the files', () => {
    const age = (story: SampleStory) => story.daysAgo * 1440 - minutes(story.time);
    const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    for (const story of stories) {
      expect(story.daysAgo).toBeGreaterThanOrEqual(1);
      expect(story.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    }
    expect([...published].sort((one, other) => age(other) - age(one))).toEqual(published);
  });

  it('was decided by someone who may', () => {
    const deciders = ids(sample.profiles.filter((profile) => profile.role !== 'journalist'));
    for (const story of published) expect(deciders).toContain(story.decidedBy);
  });
});

describe('a draft of the sample', () => {
  it('lacks something while it is being written, and nothing once it was submitted', () => {
    const missing = drafts.map((story) => missingParts(storyOf(story)));
    expect(missing).toEqual([[], [], ['source', 'alt']]);
  });

  it('carries a reason when it was returned, and only then', () => {
    for (const story of drafts) expect(story.reason !== '').toBe(story.stage === 'returned');
  });
});

describe('every story of the sample', () => {
  it.each(stories)('$file is by someone, about something, on the lists', (story) => {
    const parts = storyOf(story);
    expect(ids(sample.profiles)).toContain(story.author);
    expect(sample.profiles.map((profile) => profile.name)).toContain(parts.byline);
    expect(ids(sample.categories)).toContain(parts.category);
    for (const tag of parts.tags) expect(ids(sample.tags)).toContain(tag);
    for (const source of parts.sources.filter(({ outlet }) => outlet !== '')) {
      const listed = sample.outlets.find(({ id }) => id === source.outlet);
      expect(source).toMatchObject({ name: listed?.name, kind: listed?.kind });
    }
  });

  it.each(stories)('$file shows pictures that are there, in their own size', (story) => {
    const { lead, body } = storyOf(story);
    expect(lead).not.toBeNull();
    for (const picture of [...(lead === null ? [] : [lead]), ...bodyPictures(body)]) {
      const bytes = readFileSync(path.join(folder, picture.media));
      expect(imageSize(bytes)).toMatchObject({ width: picture.width, height: picture.height });
      expect(bytes.length).toBeLessThan(90_000);
    }
  });

  it('uses every block that a story may have', () => {
    const used = new Set(allNodes.map(({ node }) => node.type));
    const blocks = Object.values(articleSchema.nodes).filter((type) => type.isInGroup('block'));
    expect(blocks.map((type) => type.name).filter((name) => !used.has(name))).toEqual([]);
    expect(allNodes.some(({ node }) => node.attrs?.['dir'] === 'ltr')).toBe(true);
  });

  it('links to published stories by their present headline, never to itself', () => {
    const headlines = new Map(published.map((story) => [story.id, storyOf(story).headline]));
    const links = allNodes.filter(({ node }) => /^(readMore|relatedLink)$/.test(node.type));
    expect(links.length).toBeGreaterThan(15);
    for (const { file, node } of links) {
      const target = String(node.attrs?.['article']);
      expect(headlines.get(target), file).toBe(node.attrs?.['headline']);
      expect(stories.find((story) => story.id === target)?.file).not.toBe(file);
    }
  });

  it('names who is quoted as a name, an Arabic comma and a role', () => {
    const speakers = allNodes.filter(({ node }) => node.type === 'speaker');
    expect(speakers.length).toBeGreaterThanOrEqual(10);
    for (const { node } of speakers) expect(node.content?.[0]?.text).toMatch(/^[^،]+، [^،]+$/);
  });
});

describe('the prose of the sample', () => {
  it('has no invisible characters', () => {
    const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00A0]/;
    expect(everyText.filter((text) => invisible.test(text))).toEqual([]);
  });

  it('writes numbers in one family of digits', () => {
    const latinRun = /[A-Za-z][A-Za-z0-9.-]*/g;
    expect(prose.filter((text) => /[0-9\u06F0-\u06F9]/.test(text.replace(latinRun, '')))).toEqual(
      [],
    );
  });

  it('sets Arabic marks, close to the word before them', () => {
    expect(prose.filter((text) => /["',;?]/.test(text))).toEqual([]);
    expect(prose.filter((text) => /\s[،؛؟.:!»”)]|[«“(]\s|\s\s|^\s|\s$/.test(text))).toEqual([]);
  });

  it('closes every quotation mark that it opens', () => {
    for (const text of prose) {
      const marks = text.replace(/[^«»“”]/g, '');
      expect(marks.replace(/“”/g, '').replace(/«»/g, ''), text).toBe('');
    }
  });
});
