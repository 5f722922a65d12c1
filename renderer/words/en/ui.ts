/** Words of the controls themselves, the same in every room. */
export const ui = {
  close: 'Close',
  clearSearch: 'Clear the search',
  add: 'Add “{{name}}”',
  noMatch: 'Nothing by that name',
  notices: 'Notices',
  options: 'Options',
  'stage.draft': 'Draft',
  'stage.submitted': 'Waiting for review',
  'stage.returned': 'Sent back',
  'stage.approved': 'Approved',
  'stage.published': 'Published',
} as const;
