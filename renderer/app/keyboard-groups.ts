import { editorKeys } from '../editor/editor-keys';
import type { FrameCommand } from './keyboard-map';
import { shortcuts } from './keyboard-map';

/** The frame's commands, by what one wants to do. */
const frameGroups = {
  desk: ['new-draft', 'search-drafts', 'settings', 'keyboard'],
  story: ['story-panel', 'timeline', 'other-draft', 'print'],
  view: ['focusing', 'typewriter', 'toolbar', 'calm'],
} as const satisfies Readonly<Record<string, readonly FrameCommand[]>>;

/** Keys that are no commands of the frame, but work all over the window. */
const windowKeys = [
  { group: 'desk', id: 'openBeside', keys: 'Ctrl Enter' },
  { group: 'view', id: 'zoomIn', keys: 'Ctrl +' },
  { group: 'view', id: 'zoomOut', keys: 'Ctrl -' },
  { group: 'view', id: 'zoomReset', keys: 'Ctrl 0' },
] as const;

type Line = (typeof editorKeys)[number] | (typeof windowKeys)[number];
type FrameGroup = keyof typeof frameGroups;

export interface ShortcutLine {
  readonly id: Line['id'] | FrameCommand;
  readonly keys: string;
}

export const groupNames = [
  'desk',
  'story',
  'view',
  'find',
  'text',
  'blocks',
] as const satisfies readonly (FrameGroup | Line['group'])[];
export type GroupName = (typeof groupNames)[number];

/** Every shortcut of the app, once. */
export function linesOf(name: GroupName): readonly ShortcutLine[] {
  const commands: readonly FrameCommand[] = name in frameGroups ? commandsOf(name) : [];
  const lines: readonly Line[] = [...windowKeys, ...editorKeys];
  return [
    ...commands.map((id) => ({ id, keys: shortcuts[id] })),
    ...lines.filter(({ group }) => group === name),
  ];
}

function commandsOf(name: GroupName): readonly FrameCommand[] {
  const groups: Readonly<Partial<Record<GroupName, readonly FrameCommand[]>>> = frameGroups;
  return groups[name] ?? [];
}
