import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  mostFileBytes,
  readStoryFile,
  type StoryFileRefusal,
} from '@shared/article/intake/files/read-story-file';
import { storyFileEndings } from '@shared/article/intake/files/story-file-type';
import { storyOf } from '@shared/article/intake/story-of';
import { plainText } from '@shared/article/publish/plain-text';
import { readStory } from '@shared/article/story';
import { unreachable } from '@shared/unreachable';
import { docxOnDisk } from './convert-docx';
import { failed, type CommandAnswer } from './render';

export interface ImportOrder {
  readonly file: string;
  /** Print the document and what it lost, not only its words. */
  readonly json: boolean;
}

/** Reads a file of another program as a story and prints it. */
export async function importFile({ file, json }: ImportOrder): Promise<CommandAnswer> {
  const bytes = await read(path.resolve(file));
  if (typeof bytes === 'string') return failed(`${file}: ${bytes}`);
  const name = path.basename(file);
  const intake = await readStoryFile({ name, bytes }, docxOnDisk);
  if (!intake.ok) return failed(`${file}: ${reason(intake.refusal)}`);
  const { blocks, warnings } = intake.value;
  const document = storyOf(blocks, { byline: '' });
  const { headline, body } = readStory(document);
  const text = [headline, plainText(body)].filter((part) => part !== '').join('\n');
  const out = json ? JSON.stringify({ document, text, warnings }, null, 2) : text;
  return { code: 0, out, error: '' };
}

/** The file, or what is wrong with it. */
async function read(file: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(file);
    if (size > mostFileBytes) return reason({ kind: 'too-large', limitBytes: mostFileBytes });
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (typeof code === 'string') return `it cannot be read (${code})`;
    throw error;
  }
}

function reason(refusal: StoryFileRefusal): string {
  switch (refusal.kind) {
    case 'unknown-type':
      return `it is none of ${storyFileEndings.join(' ')}`;
    case 'too-large':
      return `it holds more than ${refusal.limitBytes / 1024 / 1024} MB`;
    case 'damaged':
      return 'it is broken, or not what its name says';
    case 'empty':
      return 'there is no text in it';
    default:
      return unreachable(refusal);
  }
}
