import { canonicalJson } from '@shared/draft/canonical-json';
import { contentOf } from '@shared/draft/content-of';
import type { DraftHead } from '@shared/draft/fold-draft';
import type { Desk } from './desk';
import { documentJson } from './document-json';

/** Lower-case hexadecimal SHA-256 of what an approval of the draft, as it is, would be about. */
export function contentHash({ digest }: Pick<Desk, 'digest'>, head: DraftHead): string {
  return digest(canonicalJson(contentOf(documentJson(head))));
}
