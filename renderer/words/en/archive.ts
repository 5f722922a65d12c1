export const archive = {
  attached: 'Stories attached to this one',
  attachedTeach:
    'Readers see them at the end of the page, in this order. Pick them from the archive below.',
  attachedNone: 'No stories attached.',
  findInArchive: 'From the archive',
  search: 'Search the archive’s headlines',
  newest: 'Newest published',
  found_one: 'One result',
  found_other: '{{count, number}} results',
  nothingFound:
    'No published story has “{{words}}”. Part of a word is enough, and spelling variants count as the same.',
  archiveEmpty: 'The archive has no stories yet. Every published story enters it.',
  attach: 'Attach: {{headline}}',
  isAttached: 'Attached',
  insert: 'Insert “Read more” at the caret: {{headline}}',
  options: 'Options: {{headline}}',
  grip: 'Order, by dragging or the up and down arrows: {{headline}}',
  moveUp: 'Move up',
  moveDown: 'Move down',
  detach: 'Remove from the attached stories',
  notInArchive: 'Not in the archive',
  notInArchiveTeach: 'It will not appear on the page unless it returns to the archive.',
} as const;
