import {
  AlignVerticalSpaceAround,
  Focus,
  Keyboard,
  Maximize2,
  PanelTop,
  ScanText,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { ask } from '../bridge';
import { useComfort } from '../editor/comfort/use-comfort';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuChoice } from '../ui/menu';
import { useWords } from '../words/use-words';
import { shortcuts, type FrameCommand } from './keyboard-map';

type Zoom = 'zoomIn' | 'zoomOut' | 'zoomReset';
type View = Extract<FrameCommand, 'focusing' | 'typewriter' | 'toolbar' | 'calm' | 'keyboard'>;

const zoomSteps: Readonly<Record<Zoom, 1 | 0 | -1>> = { zoomIn: 1, zoomOut: -1, zoomReset: 0 };

/** Ways of looking at the text that change nothing in it. */
export function ViewMenu(props: {
  readonly onCommand: (command: FrameCommand) => void;
}): ReactElement {
  const t = useWords('comfort');
  const { comfort } = useComfort();
  const view = (id: View) => ({ id, name: t(id), shortcut: shortcuts[id] });
  const zoom = (id: Zoom, keys: string) => ({ id, name: t(id), shortcut: keys });
  const items: readonly (MenuChoice<View | Zoom> | 'line')[] = [
    { ...view('focusing'), icon: Focus, isChosen: comfort.isFocusing },
    { ...view('typewriter'), icon: AlignVerticalSpaceAround, isChosen: comfort.isTypewriter },
    { ...view('toolbar'), icon: PanelTop, isChosen: !comfort.isToolbarHidden },
    { ...view('calm'), icon: Maximize2 },
    'line',
    { ...zoom('zoomIn', 'Ctrl +'), icon: ZoomIn },
    { ...zoom('zoomOut', 'Ctrl -'), icon: ZoomOut },
    { ...zoom('zoomReset', 'Ctrl 0') },
    'line',
    { ...view('keyboard'), icon: Keyboard },
  ];
  const act = (id: View | Zoom) => {
    if (isZoom(id)) void ask('window.zoom', { step: zoomSteps[id] });
    else props.onCommand(id);
  };
  return (
    <Menu
      label={t('view')}
      trigger={<IconButton icon={ScanText} label={t('view')} />}
      items={items}
      onAction={act}
    />
  );
}

function isZoom(id: View | Zoom): id is Zoom {
  return id in zoomSteps;
}
