/** Everything that Markdown may read as its own inside a line. */
const inline = /[\\`*_[\]<~|]|&(?=[#\p{L}])/gu;
const opening = /^(?:[#+=:>-]|\d{1,9}(?=[.)]))/;

/** Text that Markdown shows to the letter, wherever in a line it stands. */
export function escapeText(text: string): string {
  return text.replace(inline, (letter) => `\\${letter}`);
}

/** Keeps a line that is escaped already from opening a heading, a list, a rule or a quotation. */
export function escapeLine(line: string): string {
  const found = opening.exec(line)?.[0];
  if (found === undefined) return line;
  return /^\d/.test(found) ? `${found}\\${line.slice(found.length)}` : `\\${line}`;
}

/** An address for the place behind a link's words. */
export function escapeAddress(address: string): string {
  const safe = address
    .replace(/[\s<>]/g, (letter) => encodeURIComponent(letter))
    .replace(/[\\&|]/g, (letter) => `\\${letter}`);
  return /[()]/.test(safe) ? `<${safe}>` : safe;
}
