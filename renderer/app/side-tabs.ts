import type { MissingPart } from '@shared/article/missing-parts';

export const sideTabs = [
  'source',
  'category',
  'related',
  'picture',
  'comments',
  'publish',
] as const;
export type SideTab = (typeof sideTabs)[number];

const tabs: Readonly<Record<MissingPart, SideTab | null>> = {
  headline: null,
  body: null,
  category: 'category',
  source: 'source',
  alt: 'picture',
};

/** The tab where a missing part is filled in; null when that is the sheet itself. */
export function tabOf(part: MissingPart): SideTab | null {
  return tabs[part];
}
