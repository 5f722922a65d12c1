import type { DocumentJson } from '@shared/draft/entry';
import type { DraftHead } from '@shared/draft/fold-draft';

/** The document of a head as it is stored and sent. */
export function documentJson({ document }: DraftHead): DocumentJson {
  return document.toJSON() as DocumentJson; // ProseMirror itself only says `any`
}
