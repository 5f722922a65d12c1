/** Where a story is in its review, beside its stage. */
export const standing = {
  nowOut: 'This is the copy that readers have.',
  stillLive:
    'Readers still have the published copy. This change reaches them once it is reviewed and published.',
  yours: 'Yours to review until {{time}}',
  lapsed: 'The time of {{name, name}} to review is over.',
  takeOver: 'Take over the review',
  yes: '{{name, name}} ({{round, name}}, {{time}})',
  approvedBy: 'Approved by {{by}}',
  approvedNext: 'Approved by {{by}}; waits for: {{next, name}}',
  voided: 'The text changed after it was approved',
  voidedText: 'The approval no longer holds; the story is back in review.',
  takenOver: '{{name, name}} has taken over the review',
  takenOverText: 'What you wrote stays in the story. The decision is theirs now.',
  'sure.take': 'Take over the review from {{name, name}}?',
  'sure.takeText':
    '{{name, name}} is reviewing the story now, and will be told that it went to somebody else.',
  'sure.drop': 'Drop the change?',
  'sure.dropText':
    'The story goes back to what readers have. What was written stays in its record.',
  'sure.spike': 'Spike the story?',
  'sure.spikeText':
    'The story leaves the work. Its text stays as it is and can come back at any time.',
  undo: 'Undo',
  compare: 'Compare',
  sinceRead: 'Compare with what I read last',
  sinceSubmitted: 'Compare with what was sent',
  sinceApproved: 'Compare with what was approved',
  saveParcel: 'Save a review parcel afterwards',
  roundOf: '{{round, name}} ({{place, number}} of {{count, number}})',
} as const;
