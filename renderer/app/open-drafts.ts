import type { DraftId } from '@shared/ids';

/** The stories that stand in the window, and the one that keys, panels and commands mean. */
export interface OpenDrafts {
  /** None, one, or two beside each other. */
  readonly shown: readonly DraftId[];
  readonly current: DraftId | null;
}

export function onlyDraft(draft: DraftId | null): OpenDrafts {
  return { shown: draft === null ? [] : [draft], current: draft };
}

/** In the place of the current story, unless it already stands there. */
export function withDraft({ shown, current }: OpenDrafts, draft: DraftId): OpenDrafts {
  if (shown.includes(draft)) return { shown, current: draft };
  if (current === null) return onlyDraft(draft);
  return { shown: shown.map((one) => (one === current ? draft : one)), current: draft };
}

/** Beside the current story; of two that stand there the other one gives way. */
export function withDraftBeside({ shown, current }: OpenDrafts, draft: DraftId): OpenDrafts {
  if (current === null) return onlyDraft(draft);
  if (shown.includes(draft)) return { shown, current: draft };
  const isFirst = shown[0] === current || shown.length === 1;
  return { shown: isFirst ? [current, draft] : [draft, current], current: draft };
}

export function withoutDraft({ shown, current }: OpenDrafts, draft: DraftId): OpenDrafts {
  const left = shown.filter((one) => one !== draft);
  return { shown: left, current: current === draft ? (left[0] ?? null) : current };
}

/** Null when no story stands beside the current one. */
export function draftBeside({ shown, current }: OpenDrafts): DraftId | null {
  return shown.find((draft) => draft !== current) ?? null;
}
