import type { LinkedData } from './linked-data';

export interface Crumb {
  readonly name: string;
  /** Absolute address. */
  readonly url: string;
}

/** The way to a page as a schema.org BreadcrumbList. */
export function breadcrumbList(crumbs: readonly Crumb[]): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: url,
    })),
  };
}
