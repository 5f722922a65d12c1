import type { Newsroom } from '@shared/newsroom/newsroom';

/** Where the newsletter form sends an address; null until the newsroom has a web address for it. */
export function newsletterOf({ newsletterUrl }: Newsroom): URL | null {
  if (!URL.canParse(newsletterUrl)) return null;
  const url = new URL(newsletterUrl);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** The page's own files, its one script, and the newsletter's door; nothing else. */
export function securityPolicy(scriptHash: string, newsletter: URL | null): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    `form-action ${newsletter === null ? "'none'" : newsletter.origin}`,
  ].join('; ');
}
