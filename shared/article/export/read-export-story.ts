import type { JSONContent } from '@tiptap/core';
import type { DocumentJson } from '../../draft/entry';
import { creditLine } from '../credit-line';
import { acceptedDocument } from '../decided-document';
import { cleanDocument } from '../publish/clean-document';
import { readStory, type Story } from '../story';
import { cleanText } from './clean-text';
import { exportBlocks, type BlockFacts } from './export-blocks';
import { exportPicture } from './export-picture';
import type { ExportBlock, ExportStory } from './export-story';

export interface ExportFacts extends BlockFacts {
  /** First half of the source line. */
  readonly brand: string;
  readonly hasLatinDigits: boolean;
}

/** The dateline opens the story's first paragraph, or stands alone before anything else. */
function openWithPlace(blocks: readonly ExportBlock[], place: string): readonly ExportBlock[] {
  if (place === '') return blocks;
  const [first, ...rest] = blocks;
  const dateline = (text: string) => ({ kind: 'text', text, isBold: true, href: null }) as const;
  if (first?.kind === 'paragraph' && !first.isLeftToRight)
    return [{ ...first, runs: [dateline(`${place} - `), ...first.runs] }, ...rest];
  return [{ kind: 'paragraph', runs: [dateline(place)], isLeftToRight: false }, ...blocks];
}

function leadOf(document: JSONContent): JSONContent | undefined {
  return document.content?.find(({ type }) => type === 'lead')?.content?.[0];
}

/** What an export says beside its prose. */
function facts(story: Story, { brand, withNotes, hasLatinDigits }: ExportFacts) {
  return {
    hasLatinDigits,
    headline: cleanText(story.headline),
    standfirst: cleanText(story.standfirst),
    byline: cleanText(story.byline).trim(),
    sourceLine: cleanText(creditLine(brand, story.sources)),
    deskNote: withNotes ? cleanText(story.note).trim() : '',
  };
}

/**
 * A story as it leaves the newsroom in a file or a message, with everything suggested accepted. Notes
 * on sources never do.
 */
export function readExportStory(document: DocumentJson, asked: ExportFacts): ExportStory {
  const clean = cleanDocument(acceptedDocument(document));
  const story = readStory(clean);
  const lead = leadOf(clean);
  return {
    ...facts(story, asked),
    lead: lead === undefined || !asked.withPictures ? null : exportPicture(lead),
    blocks: openWithPlace(exportBlocks(story.body, asked), cleanText(story.place).trim()),
  };
}
