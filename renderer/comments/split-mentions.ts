export interface RemarkPiece {
  readonly text: string;
  readonly isName: boolean;
}

/** The text cut where it names somebody; the names keep their at sign. */
export function splitMentions(text: string, names: readonly string[]): readonly RemarkPiece[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return longestFirst
    .reduce<readonly RemarkPiece[]>(
      (pieces, name) =>
        pieces.flatMap((piece) => (piece.isName ? [piece] : cutAt(piece.text, `@${name}`))),
      [{ text, isName: false }],
    )
    .filter((piece) => piece.text !== '');
}

function cutAt(text: string, name: string): readonly RemarkPiece[] {
  return text.split(name).flatMap((part, index) =>
    index === 0
      ? [{ text: part, isName: false }]
      : [
          { text: name, isName: true },
          { text: part, isName: false },
        ],
  );
}
