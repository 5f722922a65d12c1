import { z } from 'zod';
import { digitStyles, firstHouseStyle, quoteStyles } from '@shared/newsroom/newsroom';

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false; // Intl says no by throwing
  }
}

interface Filed {
  readonly id: string;
  readonly parent: string | null;
}

function hasItsParents(categories: readonly Filed[]): boolean {
  const ids = new Set(categories.map((category) => category.id));
  return categories.every(({ parent }) => parent === null || ids.has(parent));
}

const moment = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const story = z.object({
  /** What other stories of the file point at. */
  article: z.string().min(1),
  document: z.record(z.string(), z.unknown()),
  publishedAt: moment,
  updatedAt: moment.optional(),
});

/** What the `render` command reads. */
export const storyFileSchema = z.object({
  newsroom: z.object({
    name: z.string(),
    brand: z.string(),
    siteUrl: z.url({ protocol: /^https?$/ }).regex(/\/$/, 'must end with a slash'),
    about: z.string().default(''),
    zone: z.string().refine(isZone, 'is no time zone').default('UTC'),
    logo: z.string().nullable().default(null),
    newsletterUrl: z.string().default(''),
    house: z
      .object({ quotes: z.enum(quoteStyles), digits: z.enum(digitStyles) })
      .default(firstHouseStyle),
  }),
  lists: z.object({
    categories: z
      .array(
        z.object({
          id: z.string(),
          parent: z.string().nullable().default(null),
          name: z.string(),
          slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
        }),
      )
      .refine(hasItsParents, 'a parent is missing'),
    tags: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
  }),
  document: z.record(z.string(), z.unknown()),
  publishedAt: moment.optional(),
  updatedAt: moment.optional(),
  /** Stories that are out already: they fill the other places of the page. */
  published: z.array(story).default([]),
  /** Pictures by the lower-case SHA-256 of their bytes; `file` is found from the story file. */
  media: z
    .record(
      z.string().regex(/^[0-9a-f]{64}$/),
      z.object({
        file: z.string(),
        type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
        width: z.int().positive(),
        height: z.int().positive(),
      }),
    )
    .default({}),
});

export type StoryFile = z.infer<typeof storyFileSchema>;
export type ReadyStory = z.infer<typeof story>;
