import { readMoreLabel } from '../read-more';

/** Words that a file of a story says itself: the story is Arabic, whatever the interface speaks. */
export const exportWords = {
  readMore: `${readMoreLabel}:`,
  note: 'ملاحظة للتحرير:',
  deskNote: 'ملاحظة للمكتب:',
  picture: 'صورة:',
} as const;
