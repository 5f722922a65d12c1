import type { DraftHead } from '../draft/fold-draft';
import { isOut, type Decision, type Stage } from '../draft/workflow';
import type { ProfileId } from '../ids';
import type { NoticeKind, Told } from './notice';
import type { Profile } from './newsroom';
import type { ReviewRound } from './review-rules';

type Standing = Pick<DraftHead, 'stage' | 'review' | 'threads' | 'disputed'>;

/** Something that happened to a story, with everybody whom it may concern. */
export interface Happening {
  /** Null for a story that was not here before. */
  readonly before: Standing | null;
  readonly after: Standing;
  /** What it was; `merge` when a copy brought it from another device. */
  readonly by: Decision | 'edit' | 'merge';
  readonly actor: ProfileId;
  readonly author: ProfileId;
  /** Those who sit at this device: nobody else can be told here. */
  readonly people: readonly Pick<Profile, 'id' | 'role'>[];
  /** Where the story waits to be read; null when it waits nowhere. */
  readonly round: ReviewRound | null;
  /** Whether writers read their own stories here. */
  readonly selfApproval: boolean;
}

/** Who is told what. What one did oneself is no news, and one thing is told once. */
export function noticesOf(happening: Happening): readonly Told[] {
  const { people } = happening;
  const all = [
    ...aboutStanding(happening),
    ...aboutDispute(happening),
    ...aboutThreads(happening),
    ...aboutWaiting(happening),
  ];
  return all.filter(
    ({ profile, kind, actor }, place) =>
      // Of a dispute, who decided last knows only their own half.
      (profile !== actor || kind === 'disputed') &&
      people.some(({ id }) => id === profile) &&
      all.findIndex((other) => other.profile === profile) === place,
  );
}

const decided: ReadonlySet<Stage> = new Set<Stage>(['approved', 'scheduled']);

/** What became of the story, for its writer and for those who had a hand in it. */
function aboutStanding(happening: Happening): readonly Told[] {
  const { before, after, author, by } = happening;
  const told = teller(happening);
  const has = (stage: Stage) => after.stage === stage && before?.stage !== stage;
  if (has('returned')) return [told(author, 'returned')];
  if (has('approved') && by !== 'unspike' && by !== 'unschedule') return [told(author, 'approved')];
  if (isOut(after.stage) && (before === null || !isOut(before.stage)) && by !== 'drop')
    return [told(author, 'published')];
  if (isVoided(happening)) {
    const approvers = (before?.review.approvals ?? []).map((approval) => approval.by);
    return [author, ...approvers].map((person) => told(person, 'voided'));
  }
  const former = before?.review.holder ?? null;
  const holder = after.review.holder;
  const isTaken = former !== null && holder !== null && former.by !== holder.by;
  return isTaken ? [told(former.by, 'taken-over')] : [];
}

/** An edit took approvals back. */
function isVoided({ before, after, by }: Happening): boolean {
  if (before === null || (by !== 'edit' && by !== 'merge')) return false;
  const had = before.review.approvals.length > 0 || decided.has(before.stage);
  return had && after.stage === 'submitted' && after.review.approvals.length === 0;
}

/** Two decisions that cannot both hold: whoever took one of them, and the writer. */
function aboutDispute(happening: Happening): readonly Told[] {
  const { before, after, author } = happening;
  if (after.disputed.length === 0 || (before?.disputed.length ?? 0) > 0) return [];
  const told = teller(happening);
  return [...after.disputed.map(({ who }) => who), author].map((person) =>
    told(person, 'disputed'),
  );
}

/** Remarks that name somebody, and answers to those who spoke before in the same thread. */
function aboutThreads(happening: Happening): readonly Told[] {
  const { before, after } = happening;
  const known = new Set((before?.threads ?? []).flatMap(({ remarks }) => remarks.map(idOf)));
  return after.threads.flatMap(({ id: thread, remarks }) =>
    remarks.flatMap((remark, place) => {
      if (known.has(remark.id)) return [];
      const about = (kind: NoticeKind) => (profile: ProfileId) => ({
        ...{ profile, kind, thread, actor: remark.by },
      });
      const others = (profile: ProfileId) => profile !== remark.by;
      const speakers = remarks.slice(0, place).map(({ by }) => by);
      return [
        ...remark.mentions.filter(others).map(about('mention')),
        ...speakers.filter(others).map(about('reply')),
      ];
    }),
  );
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** A story came to a reading: those who read there. */
function aboutWaiting(happening: Happening): readonly Told[] {
  const { before, after, by, author, people, round, selfApproval } = happening;
  const isNew = before?.stage !== 'submitted' || before.review.round !== after.review.round;
  if (after.stage !== 'submitted' || round === null || !isNew || by === 'release') return [];
  const approved = after.review.approvals
    .filter((approval) => approval.round === after.review.round)
    .map((approval) => approval.by);
  const told = teller(happening);
  return people
    .filter(({ id, role }) => round.roles.includes(role) && !approved.includes(id))
    .filter(({ id }) => selfApproval || id !== author)
    .map(({ id }) => told(id, 'waiting'));
}

function teller({ actor }: Happening): (profile: ProfileId, kind: NoticeKind) => Told {
  return (profile, kind) => ({ profile, kind, thread: null, actor });
}
