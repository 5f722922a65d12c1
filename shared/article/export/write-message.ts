import type { MessageStyle } from './export-formats';
import type { ExportStory } from './export-story';
import { writeText, type TextLook } from './write-text';

/** Each reads its own marks for bold; neither knows headings or lists. */
const strengthen: Readonly<Record<MessageStyle, TextLook['strengthen']>> = {
  whatsapp: (text) => `*${text}*`,
  telegram: (text) => `**${text}**`,
  plain: (text) => text,
};

/** The story as it is pasted into a conversation. */
export function writeMessage(story: ExportStory, style: MessageStyle): string {
  return writeText(story, strengthen[style]).trimEnd();
}
