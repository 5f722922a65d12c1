import type { LinkedData } from './linked-data';

export interface PublishedImage {
  /** Absolute address. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What search engines and feed readers are told about a story; addresses are absolute. */
export interface NewsArticleFacts {
  readonly url: string;
  readonly headline: string;
  readonly description: string;
  readonly section: string;
  readonly keywords: readonly string[];
  readonly byline: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
  /** The lead picture first. */
  readonly images: readonly (PublishedImage & { readonly credit: string })[];
  readonly publisher: {
    readonly name: string;
    readonly url: string;
    readonly logo: PublishedImage | null;
  };
  /** Agencies and papers that the credit line names. */
  readonly sources: readonly string[];
}

function imageObject({ url, width, height }: PublishedImage): LinkedData {
  return { '@type': 'ImageObject', url, width, height };
}

function publisherOf({ publisher }: NewsArticleFacts): LinkedData {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${publisher.url}#org`,
    name: publisher.name,
    url: publisher.url,
    ...(publisher.logo === null ? {} : { logo: imageObject(publisher.logo) }),
  };
}

function imagesOf({ images }: NewsArticleFacts): LinkedData {
  if (images.length === 0) return {};
  const credited = images.map((image) =>
    image.credit === '' ? imageObject(image) : { ...imageObject(image), creditText: image.credit },
  );
  return { image: credited };
}

/** The story as a schema.org NewsArticle. */
export function newsArticle(facts: NewsArticleFacts): LinkedData {
  const sources = facts.sources.map((name) => ({ '@type': 'Organization', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${facts.url}#article`,
    mainEntityOfPage: facts.url,
    headline: facts.headline,
    description: facts.description,
    inLanguage: 'ar',
    articleSection: facts.section,
    ...(facts.keywords.length === 0 ? {} : { keywords: facts.keywords }),
    ...imagesOf(facts),
    datePublished: facts.publishedAt,
    dateModified: facts.updatedAt,
    ...(facts.byline === '' ? {} : { author: [{ '@type': 'Person', name: facts.byline }] }),
    publisher: publisherOf(facts),
    ...(sources.length === 0 ? {} : { sourceOrganization: sources }),
    isAccessibleForFree: true,
  };
}
