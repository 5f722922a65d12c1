import { archive } from './archive';
import { bin } from './bin';
import { blocks } from './blocks';
import { comfort } from './comfort';
import { comments } from './comments';
import { drafts } from './drafts';
import { editor } from './editor';
import { find } from './find';
import { exports } from './exports';
import { frame } from './frame';
import { imports } from './imports';
import { input } from './input';
import { keyboard } from './keyboard';
import { merge } from './merge';
import { metadata } from './metadata';
import { notices } from './notices';
import { parcels } from './parcels';
import { people } from './people';
import { pictures } from './pictures';
import { publish } from './publish';
import { record } from './record';
import { review } from './review';
import { rules } from './rules';
import { safety } from './safety';
import { settings } from './settings';
import { suggest } from './suggest';
import { time } from './time';
import { timeline } from './timeline';
import { ui } from './ui';

/** Every visible Arabic word, by the room that shows it. The English side has the same keys. */
export const arabic = {
  archive,
  bin,
  blocks,
  comfort,
  comments,
  drafts,
  editor,
  find,
  exports,
  frame,
  imports,
  input,
  keyboard,
  merge,
  metadata,
  notices,
  parcels,
  people,
  pictures,
  publish,
  record,
  review,
  rules,
  safety,
  settings,
  suggest,
  time,
  timeline,
  ui,
} as const;
