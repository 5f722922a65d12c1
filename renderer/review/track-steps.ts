import type { Stage } from '@shared/draft/workflow';

/** The place on the way of a story that each stage takes; every place has a sign of its own. */
const places: Readonly<Record<Stage, 0 | 1 | 2 | 3>> = {
  draft: 0,
  returned: 0,
  spiked: 0,
  submitted: 1,
  'in-review': 1,
  approved: 2,
  scheduled: 2,
  published: 3,
  corrected: 3,
  unpublished: 3,
  killed: 3,
};

const way: readonly Stage[] = ['draft', 'submitted', 'approved', 'published'];

/** The usual way of a story, with the stage where it stands in the place of the usual one. */
export function trackSteps(stage: Stage): readonly Stage[] {
  return way.map((usual, place) => (place === places[stage] ? stage : usual));
}
