import { z } from 'zod';
import { parcelFormat, type ParcelManifest } from '@shared/draft/parcel';
import type { CategoryId, DraftId, OutletId, ProfileId, Sha256, TagId } from '@shared/ids';
import { outletKinds } from '@shared/newsroom/newsroom';

const latest = 8_640_000_000_000_000;

function branded<Id extends string>() {
  const id = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
  return id.transform((text) => text as Id); // the pattern is all that an identity from outside can show
}

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => text as Sha256); // a claim: the bytes are compared with it
const name = z.string().min(1).max(200);
const anyName = z.string().max(200);
const profile = branded<ProfileId>();
const count = z.int().min(1);

const media = z.object({
  sha256,
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif']),
  width: count,
  height: count,
  bytes: count,
});

const categoryId = branded<CategoryId>();
const lists = z.object({
  categories: z.array(
    z.object({
      id: categoryId,
      parent: categoryId.nullable(),
      name,
      // It becomes part of a path on the site.
      slug: z
        .string()
        .regex(/^[0-9a-z]+(?:-[0-9a-z]+)*$/)
        .max(80),
    }),
  ),
  tags: z.array(z.object({ id: branded<TagId>(), name })),
  outlets: z.array(z.object({ id: branded<OutletId>(), name, kind: z.enum(outletKinds) })),
});

/** Enough of a manifest to tell a newer parcel from something else. */
export const manifestHeadSchema = z.object({ product: z.literal('tahrir'), format: count });

/** Names that a later version adds are passed over; what this version needs must be there. */
export const manifestSchema: z.ZodType<ParcelManifest> = z.object({
  format: z.literal(parcelFormat),
  product: z.literal('tahrir'),
  draft: branded<DraftId>(),
  madeAt: z.int().min(0).max(latest),
  madeBy: z.object({ profile, name: anyName }),
  newsroom: anyName,
  entries: count,
  logSha256: sha256,
  media: z.array(media).refine((all) => new Set(all.map((one) => one.sha256)).size === all.length),
  people: z.array(z.object({ id: profile, name: anyName })),
  lists,
});
