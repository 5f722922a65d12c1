/**
 * A piece of Arabic text. `latin` and `number` read left to right and would come out torn apart in a
 * right-to-left line; a number has no letter that tells its direction.
 */
export interface BidiRun {
  readonly kind: 'plain' | 'latin' | 'number';
  readonly text: string;
}

const url = String.raw`https?://[^\s\u060C\u061B\u061F«»"<>()]*[^\s\u060C\u061B\u061F«»"<>().,:;!]`;
const mail = String.raw`[\w.%+-]+@[\w-]+(?:\.[\w-]+)+`;
const handle = String.raw`(?<![\p{L}\p{N}_@#])[@#]\w*[A-Za-z]\w*(?:\.\w+)*`;
const wordInside = String.raw`(?:[\p{Script=Latin}\p{M}\d]|[_.'’&/:?=%~+#@\-](?=[\p{Script=Latin}\d]))*[+#]*`;
const words = String.raw`(?<![\p{L}\d])\d*\p{Script=Latin}${wordInside}(?: [\p{Script=Latin}\d]${wordInside})*`;
const digits = String.raw`(?<![\p{L}\p{N}])\+?\(?\d[\d() -]*\d(?![\p{L}\p{N}_])`;

const candidate = new RegExp(
  `(?<latin>${url}|${mail}|${handle}|${words})|(?<number>${digits})`,
  'gu',
);

const spacedHyphen = / -|- /;
const years = /^(?:1\d|20)\d\d-(?:1\d|20)\d\d$/;
const thousands = /^\d{1,3}(?: \d{3})+$/;

/** A telephone number, an ISO date or a grouped number; ranges and scores read right to left. */
function isOneNumber(text: string): boolean {
  if (text.replace(/\D/g, '').length < 7 || spacedHyphen.test(text) || years.test(text))
    return false;
  return /^[+(]|^0.*[ ()-]/.test(text) || thousands.test(text) || text.includes('-');
}

/** Cuts text into the runs that a page isolates and the plain text between them. */
export function bidiRuns(text: string): readonly BidiRun[] {
  const runs: BidiRun[] = [];
  let end = 0;
  for (const match of text.matchAll(candidate)) {
    const kind = match.groups?.['number'] === undefined ? 'latin' : 'number';
    if (kind === 'number' && !isOneNumber(match[0])) continue;
    if (match.index > end) runs.push({ kind: 'plain', text: text.slice(end, match.index) });
    runs.push({ kind, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ kind: 'plain', text: text.slice(end) });
  return runs;
}
