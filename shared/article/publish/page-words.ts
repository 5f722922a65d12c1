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
