import { isSafeUrl } from '@shared/article/safe-url';
import { cleanText } from './clean-pasted-text';
import { wordLists } from './word-lists';

/** Never text of a story. Pictures are not fetched from wherever they are. */
const dropped =
  'script, style, head, title, meta, link, img, picture, svg, video, audio, canvas, iframe, object, embed, template, noscript, button, input, select, textarea, hr';
/** Elements whose content stays while they go. */
const unwrapped = 'span, font, u, i, em, small, mark, label, abbr, cite, time, center, form, main';
/** Elements of other programs that mean one of ours. */
const renamed: Readonly<Record<string, string>> = {
  h1: 'h2',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
  b: 'strong',
};

/**
 * Pasted markup reduced to structure: paragraphs, two heading levels, lists, quotations, bold, safe
 * links. Nothing of it is loaded: the document it is read into has no window.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  cleanTexts(page);
  // Copied out of the sheet itself: it has our structure, and the marks that say where it was cut.
  if (page.querySelector('[data-pm-slice]') !== null) return page.body.getHTML();
  for (const element of page.querySelectorAll(dropped)) element.remove();
  wordLists(page);
  keepBold(page);
  for (const element of page.querySelectorAll(unwrapped))
    element.replaceWith(...element.childNodes);
  rename(page);
  breakParagraphs(page);
  keepRows(page);
  for (const element of page.body.querySelectorAll('*')) keepAttributes(element);
  return page.body.getHTML();
}

function cleanTexts(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as CharacterData; // both kinds that were asked for are
    if (node.nodeType === Node.COMMENT_NODE) comments.push(node);
    else if (node.data !== cleanText(node.data)) node.data = cleanText(node.data);
  }
  for (const comment of comments) comment.remove();
}

/** Weight is the one style that is text here: some programs say it in CSS, on either kind of element. */
function keepBold(page: Document): void {
  for (const element of page.querySelectorAll<HTMLElement>('span[style], font[style]'))
    if (/^(bold|bolder|[6-9]00)$/.test(element.style.fontWeight)) wrapIn(element, 'strong');
  for (const element of page.querySelectorAll<HTMLElement>('b[style], strong[style]'))
    if (/^(normal|400)$/.test(element.style.fontWeight)) element.replaceWith(...element.childNodes);
}

function wrapIn(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function rename(page: Document): void {
  for (const [from, to] of Object.entries(renamed))
    for (const element of page.querySelectorAll(from)) {
      const other = page.createElement(to);
      other.append(...element.childNodes);
      element.replaceWith(other);
    }
}

/** Two line breaks in a row are how some pages end a paragraph. */
function breakParagraphs(page: Document): void {
  for (const first of page.querySelectorAll('br')) {
    const second = nextThing(first);
    const parent = first.parentElement;
    if (!(second instanceof HTMLBRElement) || parent === null || !/^(P|DIV)$/.test(parent.tagName))
      continue;
    const rest = parent.cloneNode(false) as Element; // a clone of an element is one
    while (second.nextSibling !== null) rest.append(second.nextSibling);
    first.remove();
    second.remove();
    parent.after(rest);
  }
}

function nextThing(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  return next !== null && next.nodeType === Node.TEXT_NODE && next.textContent?.trim() === ''
    ? nextThing(next)
    : next;
}

/** There are no tables: a row becomes a line, so that its cells do not run into one another. */
function keepRows(page: Document): void {
  for (const row of page.querySelectorAll('tr')) {
    const line = page.createElement('p');
    for (const cell of row.querySelectorAll('td, th')) line.append(`${cell.textContent.trim()} `);
    row.replaceWith(line);
  }
  for (const shell of page.querySelectorAll('tbody, thead, tfoot, table'))
    shell.replaceWith(...shell.childNodes);
}

function keepAttributes(element: Element): void {
  const href = element.getAttribute('href');
  const start = element.tagName === 'OL' ? element.getAttribute('start') : null;
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  if (start !== null) element.setAttribute('start', start);
  if (element.tagName === 'FOOTER' && element.parentElement?.tagName === 'BLOCKQUOTE')
    element.setAttribute('data-field', 'speaker');
  if (element.tagName !== 'A') return;
  if (href !== null && isSafeUrl(href)) element.setAttribute('href', href.trim());
  else element.replaceWith(...element.childNodes);
}
