import { accepted, refused, type Result } from '../../../result';
import type { Intake } from '../intake';
import { readHtml } from '../read-html';
import { readMarkdown } from '../read-markdown';
import { readText } from '../read-text';
import { decodeText } from './decode-text';
import { inflatesWithin } from './inflates-within';
import { mainPart } from './main-part';
import { readDocx, type DocxHost } from './read-docx';
import { storyFileType, type StoryFileType } from './story-file-type';

export const mostFileBytes = 20 * 1024 * 1024;
const mostInflatedBytes = 200 * 1024 * 1024;

/** Why a file was not read. Nothing of it came in. */
export type StoryFileRefusal =
  | { readonly kind: 'unknown-type' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** It is not what its name says, or is broken. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'empty' };

export interface StoryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file that another program wrote as blocks of a story. */
export async function readStoryFile(
  { name, bytes }: StoryFile,
  host: DocxHost,
): Promise<Result<Intake, StoryFileRefusal>> {
  const type = storyFileType(name);
  if (type === null) return refused({ kind: 'unknown-type' });
  if (bytes.length > mostFileBytes)
    return refused({ kind: 'too-large', limitBytes: mostFileBytes });
  const read = type === 'docx' ? await unpacked(bytes, host) : accepted(words(type, bytes));
  return read.ok && read.value.blocks.length === 0 ? refused({ kind: 'empty' }) : read;
}

function words(type: Exclude<StoryFileType, 'docx'>, bytes: Uint8Array): Intake {
  const text = decodeText(bytes);
  if (type === 'html' || type === 'htm') return readHtml(text, { prepare: mainPart });
  return type === 'txt' ? readText(text) : readMarkdown(text);
}

async function unpacked(
  bytes: Uint8Array,
  host: DocxHost,
): Promise<Result<Intake, StoryFileRefusal>> {
  const size = await inflatesWithin(bytes, mostInflatedBytes);
  if (size === 'too-large') return refused({ kind: 'too-large', limitBytes: mostInflatedBytes });
  if (size === 'damaged') return refused({ kind: 'damaged' });
  try {
    return accepted(await readDocx(bytes, host));
  } catch (error) {
    if (error instanceof Error) return refused({ kind: 'damaged' });
    throw error;
  }
}
