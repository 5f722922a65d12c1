import type { Mark, Node } from '@tiptap/pm/model';
import type { ProfileId, SuggestionId } from '../ids';

export const suggestionKinds = ['insertion', 'deletion', 'modification'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** A stretch that carries one suggestion's mark. */
export interface SuggestedPiece {
  readonly kind: SuggestionKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Kind of the block that carries the mark; null when words carry it. */
  readonly block: string | null;
  /** Name of the mark or attribute that a modification is about; null when it is another thing. */
  readonly matter: string | null;
}

/** A change that somebody suggests and nobody has decided on. */
export interface Suggestion {
  readonly id: SuggestionId;
  readonly by: ProfileId;
  /** When it began, in milliseconds since 1970; 0 when its identity does not tell. */
  readonly at: number;
  /** In the order of the document. */
  readonly pieces: readonly SuggestedPiece[];
}

/** A letter first, so that nothing reads it as a number. */
const identity = /^s~([^~]+)~([0-9A-HJKMNP-TV-Z]{26})$/;
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Characters of a ULID that tell its time. */
const timeLength = 10;

/** @param ulid made when the suggestion begins; it tells the time */
export function suggestionId(by: ProfileId, ulid: string): SuggestionId {
  return `s~${by}~${ulid}` as SuggestionId; // this is where one is made
}

/** Whose suggestion it is, and when it began. */
export function suggestionFacts(id: string): Pick<Suggestion, 'by' | 'at'> {
  const [, by = '', ulid = ''] = identity.exec(id) ?? [];
  return { by: by as ProfileId, at: timeOf(ulid) }; // who made it put a profile there
}

function timeOf(ulid: string): number {
  const letters = ulid.slice(0, timeLength).split('');
  return letters.reduce((time, letter) => time * digits.length + digits.indexOf(letter), 0);
}

/** Nodes never change: what was not touched since is not walked again. */
const found = new WeakMap<Node, readonly Piece[]>();

interface Piece extends SuggestedPiece {
  readonly id: SuggestionId;
}

/** The open suggestions of a document, in the order in which they first appear. */
export function openSuggestions(document: Node): readonly Suggestion[] {
  const byId = new Map<SuggestionId, Piece[]>();
  for (const piece of piecesIn(document)) {
    const others = byId.get(piece.id);
    if (others === undefined) byId.set(piece.id, [piece]);
    else others.push(piece);
  }
  return [...byId].map(([id, pieces]) => ({ id, ...suggestionFacts(id), pieces }));
}

/** Whether anything inside the node carries a suggestion; not the node itself. */
export function holdsSuggestions(node: Node): boolean {
  return piecesIn(node).length > 0;
}

/** Positions are those inside the node. */
function piecesIn(node: Node): readonly Piece[] {
  const known = found.get(node);
  if (known !== undefined) return known;
  const pieces: Piece[] = [];
  node.forEach((child, offset) => {
    for (const mark of child.marks) {
      const kind = suggestionKinds.find((name) => name === mark.type.name);
      if (kind !== undefined) pieces.push(pieceOf({ child, offset, mark, kind }));
    }
    // A child's content begins behind its opening.
    for (const piece of piecesIn(child))
      pieces.push({ ...piece, from: piece.from + offset + 1, to: piece.to + offset + 1 });
  });
  found.set(node, pieces);
  return pieces;
}

interface Marked {
  readonly child: Node;
  readonly offset: number;
  readonly mark: Mark;
  readonly kind: SuggestionKind;
}

function pieceOf({ child, offset, mark, kind }: Marked): Piece {
  const id = String(mark.attrs['id']) as SuggestionId; // the schema's validator says so
  const to = offset + child.nodeSize;
  const matter: unknown = mark.attrs['attrName'];
  return {
    id,
    kind,
    from: offset,
    to,
    text: child.text ?? child.textContent,
    block: child.isInline ? null : child.type.name,
    matter: typeof matter === 'string' ? matter : null,
  };
}
