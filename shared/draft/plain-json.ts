/** Levels of objects and lists: a list ten times inside itself needs fifty. */
const mostLevels = 200;
/** Characters of all texts and names together: more than any story. */
const mostText = 16 * 1024 * 1024;
/** Objects, lists, texts and numbers together. */
const mostParts = 2_000_000;

/**
 * Whether JSON from outside may be walked by recursive code: not deeper, longer or more finely
 * divided than any draft can be. It walks without recursion itself.
 */
export function isPlainJson(value: unknown): boolean {
  const open: { readonly part: unknown; readonly level: number }[] = [{ part: value, level: 0 }];
  let parts = 0;
  let text = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, level } = next;
    parts += 1;
    text += typeof part === 'string' ? part.length : 0;
    if (level > mostLevels || parts > mostParts || text > mostText) return false;
    if (typeof part !== 'object' || part === null) continue;
    for (const [name, inner] of Object.entries(part)) {
      text += Array.isArray(part) ? 0 : name.length;
      open.push({ part: inner, level: level + 1 });
    }
  }
  return true;
}
