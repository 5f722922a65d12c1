import type { DocumentJson } from '../draft/entry';
import type { DraftSummary } from '../draft/draft-summary';
import type { Result } from '../result';

/** Why no draft was made of a file. */
export type ImportRefusal =
  /** What was read does not fit a story. */
  { readonly kind: 'invalid' } | { readonly kind: 'not-stored'; readonly code: string };

/** Stories that other programs wrote. */
export interface ImportCalls {
  /** A new draft that begins with this document; its byline is the writer's own. */
  'imports.create': (input: {
    readonly document: DocumentJson;
  }) => Result<DraftSummary, ImportRefusal>;
}
