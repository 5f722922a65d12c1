/** Signs of Markdown, each worth what it proves: what plain text also has proves little. */
const signs: readonly (readonly [RegExp, number])[] = [
  [/^#{1,6} \S/m, 2],
  [/^(?:```|~~~)/m, 2],
  [/\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:)[^)\s]{1,2000}\)/, 2],
  [/\*\*[^\s*][^*\n]{0,300}\*\*/, 2],
  [/^\|.{1,500}\|\s*$\n^\|?[\s:|-]{3,200}$/m, 2],
  [/^(?:[-*+] \S.{0,500}\n){2}/m, 1],
  [/^[0-9]{1,3}\. \S.{0,500}\n[0-9]{1,3}\. \S/m, 1],
  [/^> \S/m, 1],
  [/^(?:-{3,}|\*{3,})\s*$/m, 1],
];
/** One sign may be chance. */
const enough = 3;

export function isMarkdown(text: string): boolean {
  const opening = text.slice(0, 20_000).replace(/\r\n?/g, '\n');
  const found = signs.filter(([sign]) => sign.test(opening));
  return found.reduce((sum, [, worth]) => sum + worth, 0) >= enough;
}
