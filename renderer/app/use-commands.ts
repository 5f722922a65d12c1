import { useComfort } from '../editor/comfort/use-comfort';
import { usePrint } from '../exports/use-print';
import type { FrameCommand } from './keyboard-map';
import type { Calm } from './use-calm';
import { useKeyboard } from './use-keyboard';
import type { OpenDraft } from './use-open-draft';
import type { SidePanelState } from './use-desk-layout';
import type { TimelineState } from './use-timeline';

interface CommandParts {
  readonly openDraft: OpenDraft;
  readonly side: SidePanelState;
  readonly timeline: TimelineState;
  readonly calm: Calm;
  readonly onSearch: () => void;
  readonly onDialog: (dialog: 'settings' | 'keyboard') => void;
}

/** The editor is fetched with the first story. */
const handOver = async () => (await import('../editor/hand-over')).handOver();

/** What the frame does when it is told to, by key, by button or by menu. */
export function useCommands(parts: CommandParts): (command: FrameCommand) => void {
  const { openDraft, side, timeline, calm, onSearch, onDialog } = parts;
  const { comfort, change } = useComfort();
  const print = usePrint(handOver);
  const commands: Readonly<Record<FrameCommand, () => void>> = {
    'new-draft': openDraft.create,
    'search-drafts': onSearch,
    'story-panel': () => side.turn(!side.isOpen),
    timeline: () => timeline.turn(!timeline.isOpen),
    print: () => void (openDraft.current !== null && print(openDraft.current)),
    settings: () => onDialog('settings'),
    keyboard: () => onDialog('keyboard'),
    'other-draft': openDraft.goBeside,
    focusing: () => change({ isFocusing: !comfort.isFocusing }),
    typewriter: () => change({ isTypewriter: !comfort.isTypewriter }),
    toolbar: () => change({ isToolbarHidden: !comfort.isToolbarHidden }),
    calm: () => calm.turn(!calm.isOn),
  };
  const run = (command: FrameCommand) => commands[command]();
  useKeyboard(run);
  return run;
}
