/** Words of the page that its data needs too; those that only readers see are in the theme. */
export const frontPage = 'الرئيسية';

/** What a section's page says about itself to search engines. */
export function aboutSection(section: string, brand: string): string {
  return `أحدث أخبار قسم ${section} في ${brand}.`;
}

/** Heading of the stories that follow an article when none were attached to it. */
export function moreFrom(section: string): string {
  return `من قسم ${section}`;
}

/** Heading of the stories that were attached to an article. */
export const relatedStories = 'اقرأ أيضًا';

const digits = new Intl.NumberFormat('ar-EG-u-nu-arab', { useGrouping: false });

function numbered(name: string, number: number | null): string {
  return number === null ? name : `${name} ${digits.format(number)}`;
}

/**
 * What a table is called for readers who hear the page.
 * @param number its place among several
 * @param columns what its columns are called; empty when they have no names
 */
export function tableLabel(number: number | null, columns: string): string {
  const name = numbered('جدول', number);
  return columns === '' ? name : `${name}: ${columns}`;
}

/** @param number its place among several */
export function galleryLabel(number: number | null): string {
  return numbered('معرض صور', number);
}
