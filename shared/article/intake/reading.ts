import type { Tally } from './tally';

/** A picture that was kept in the store before its text is read. */
export interface KeptPicture {
  readonly media: string;
  readonly width: number;
  readonly height: number;
}

/** What holds for the markup that is being read, from the elements around it. */
export interface Reading {
  readonly isBold: boolean;
  readonly href: string | null;
  readonly dir: 'ltr' | null;
  /** The ends of lines are meant, as in a message. */
  readonly keepsLines: boolean;
  /** Lists and quotations around it. */
  readonly nesting: number;
  /** Read back from a page of our own: it may name pictures and stories of this newsroom. */
  readonly isOwnPage: boolean;
  readonly pictures: ReadonlyMap<string, KeptPicture>;
  readonly tally: Tally;
}

/** Lists in lists and quotations in quotations beyond this are told in paragraphs. */
export const deepestNesting = 6;
