export const time = {
  now: 'now',
  secondsAgo_one: '{{count, number}} s ago',
  secondsAgo_other: '{{count, number}} s ago',
  minutesAgo_one: '{{count, number}} min ago',
  minutesAgo_other: '{{count, number}} min ago',
  hoursAgo_one: '{{count, number}} h ago',
  hoursAgo_other: '{{count, number}} h ago',
  daysAgo_one: 'yesterday',
  daysAgo_other: '{{count, number}} days ago',
} as const;
