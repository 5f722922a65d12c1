import type { DraftId } from '@shared/ids';
import type { DeskState, NoDesk, OpenDesk } from '@shared/ipc/desk-state';
import { currentProfile } from '../actions/current-profile';
import type { Desk } from '../actions/desk';
import type { InterfaceState } from '../settings/interface-settings';
import type { OpenedDesk } from './open-desk';

export interface DeskFacts {
  /** Null when nothing is open. */
  readonly opened: OpenedDesk | null;
  readonly which: 'own' | 'sample';
  readonly settings: InterfaceState;
}

/** What a window needs to draw its frame. */
export function describeDesk({ opened, which, settings }: DeskFacts): DeskState {
  const { language, theme, comfort, lastDraft } = settings;
  const found = opened === null ? noDesk(opened) : openDesk(opened, which, lastDraft[which]);
  return { desk: found, language, theme, comfort };
}

function noDesk(opened: OpenedDesk | null): NoDesk {
  const recovery = opened?.recovery ?? null;
  return recovery === null ? { kind: 'none' } : { kind: 'none', recovery };
}

function openDesk(
  opened: OpenedDesk,
  which: 'own' | 'sample',
  lastDraft: string | null,
): OpenDesk | NoDesk {
  const { desk, recovery } = opened;
  const newsroom = desk.newsroom.read();
  if (newsroom === null) return noDesk(opened);
  return {
    kind: 'open',
    isSample: which === 'sample',
    newsroom,
    lists: desk.lists.read(),
    rules: desk.rules.read(),
    profile: currentProfile(desk).id,
    profiles: desk.profiles.list(),
    lastDraft: lastDraft === null ? null : stillThere(desk, lastDraft as DraftId), // it was one when it was kept
    recovery,
    siteFolder: desk.site.folder(),
    backups: desk.backups.state(),
  };
}

/** A draft that came after the backup which is open now is gone. */
function stillThere(desk: Desk, draft: DraftId): DraftId | null {
  return desk.drafts.find(draft) === null ? null : draft;
}
