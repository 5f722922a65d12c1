import {
  Bell,
  DatabaseBackup,
  ListChecks,
  ScrollText,
  Settings2,
  Type,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { DeskState, OpenDesk } from '@shared/ipc/desk-state';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Sections } from '../ui/sections';
import { useWords } from '../words/use-words';
import { BackupSettings } from './backup-settings';
import { GeneralSettings } from './general-settings';
import { HouseSettings } from './house-settings';
import { NoticeSettings } from './notice-settings';
import { PeopleSettings } from './people/people-settings';
import { RecordSettings } from './record/record-settings';
import { ReviewSettings } from './review/review-settings';
import { useRulesDraft } from './review/use-rules-draft';

interface SettingsDialogProps {
  readonly desk: OpenDesk;
  readonly state: DeskState;
  readonly onClose: () => void;
}

const icons = {
  general: Settings2,
  text: Type,
  people: Users,
  review: ListChecks,
  record: ScrollText,
  notices: Bell,
  backups: DatabaseBackup,
} as const satisfies Readonly<Record<string, LucideIcon>>;
type SectionName = keyof typeof icons;
const names = Object.keys(icons) as SectionName[]; // the keys of that object

/** Everything that the person and the newsroom decide about the app. */
export function SettingsDialog({ desk, state, onClose }: SettingsDialogProps): ReactElement {
  const t = useWords('settings');
  const unsaved = useWords('rules')('unsaved');
  const [section, setSection] = useState<SectionName>('general');
  const [isLeaving, setIsLeaving] = useState(false);
  const draft = useRulesDraft(desk.rules);
  const close = () => {
    if (!draft.isChanged) {
      onClose();
      return;
    }
    setSection('review');
    setIsLeaving(true);
  };
  const contents: Readonly<Record<SectionName, ReactNode>> = {
    general: <GeneralSettings {...{ desk, state }} />,
    text: <HouseSettings desk={desk} />,
    people: <PeopleSettings desk={desk} />,
    review: <ReviewSettings {...{ draft, desk, isLeaving }} />,
    record: <RecordSettings desk={desk} />,
    notices: <NoticeSettings desk={desk} />,
    backups: <BackupSettings backups={desk.backups} />,
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('title')}
      size="screen"
      footer={
        <Button kind="primary" onPress={close}>
          {t('done')}
        </Button>
      }
    >
      <Sections
        label={t('sections')}
        value={section}
        onChange={setSection}
        sections={names.map((id) => ({
          id,
          name: t(`section.${id}`),
          icon: icons[id],
          dot: id === 'review' && draft.isChanged ? unsaved : undefined,
          content: contents[id],
        }))}
      />
    </Dialog>
  );
}
