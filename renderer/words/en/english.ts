import { archive } from './archive';
import { drafts } from './drafts';
import { editor } from './editor';
import { frame } from './frame';
import { metadata } from './metadata';
import { publish } from './publish';
import { review } from './review';
import { settings } from './settings';
import { time } from './time';
import { timeline } from './timeline';
import { ui } from './ui';

/** Every visible English word, by the room that shows it. */
export const english = {
  archive,
  drafts,
  editor,
  frame,
  metadata,
  publish,
  review,
  settings,
  time,
  timeline,
  ui,
} as const;
