/** A line at least this long (in characters) may have been broken by a machine, not by its writer. */
const wrappedAt = 48;
/** No machine breaks lines later than this. */
const widest = 110;

/** What ends a sentence or opens what it announces; a line that a machine broke rarely ends so. */
const closed = /[.!?؟:…»"”)\]]$/;
/** `///`, `=`, `-30-`, `# # #` … as agencies close a story: never glued to its last sentence. */
const endMark = /^(?:[=/*#_\-–—.\s]{1,40}|-\s*30\s*-|\(?\s*(?:ENDS?|MORE|انتهى|يتبع)\s*\)?[.]?)$/iu;
/** Slugs and codes in capitals. */
const capitals = /^(?=.*\p{Lu})[^\p{Ll}\p{Script=Arabic}]+$/u;
const bullet = /^(?:[-–—•▪◦‣*]|[0-9\u0660-\u0669\u06F0-\u06F9]{1,3}[.)\-])\s/;

/**
 * Wire copy comes in lines of a fixed width with empty lines between its paragraphs, or with an
 * indent where a paragraph begins: the lines of a paragraph are put together. Otherwise each line is
 * a paragraph.
 */
export function wireParagraphs(text: string): readonly string[] {
  const blocks = text.split(/\n[ \t]*\n\s*/);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (blocks.length > 1) return blocks.flatMap((block) => joined(block.split('\n')));
  if (isIndented(lines)) return joinedFrom(lines, (line) => /^\s/.test(line));
  if (looksWrapped(lines)) return joinedFrom(lines, (_line, before) => /[.!?؟]$/.test(before));
  return lines.map((line) => line.trim());
}

function isIndented(lines: readonly string[]): boolean {
  const indents = lines.filter((line) => /^[ \t]{2,}\S/.test(line)).length;
  const isNarrow = lines.every((line) => line.length <= widest);
  return isNarrow && lines.length > 2 && indents > 0 && indents <= lines.length / 2;
}

/** Most lines nearly as long as the longest, and ending in the middle of a sentence. */
function looksWrapped(lines: readonly string[]): boolean {
  const long = lines.filter((line) => line.trim().length >= wrappedAt);
  const open = long.filter((line) => !closed.test(line.trim()));
  const isNarrow = lines.every((line) => line.length <= widest);
  return (
    isNarrow &&
    long.length >= 3 &&
    long.length >= lines.length * 0.6 &&
    open.length >= long.length * 0.6
  );
}

function joined(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => line.trim().length > widest))
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  return joinedFrom(lines, () => false);
}

/** Each line is put behind the one before it unless one of them stands for itself. */
function joinedFrom(
  lines: readonly string[],
  begins: (line: string, before: string) => boolean,
): readonly string[] {
  const paragraphs: string[] = [];
  let before = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (line === '') continue;
    const last = paragraphs.at(-1);
    const isBroken = before.length >= wrappedAt && !standsAlone(before);
    if (
      last !== undefined &&
      isBroken &&
      !begins(raw, before) &&
      !standsAlone(line) &&
      !bullet.test(line)
    )
      paragraphs.splice(-1, 1, `${last} ${line}`);
    else paragraphs.push(line);
    before = line;
  }
  return paragraphs;
}

function standsAlone(line: string): boolean {
  return endMark.test(line) || capitals.test(line);
}
