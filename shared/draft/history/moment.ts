/** A place in a draft's history: right after an entry of its log, or in the copy that one took in. */
export interface Moment {
  readonly version: number;
  /** The other copy as it was when the merge at this version brought it in. */
  readonly side?: 'other';
}
