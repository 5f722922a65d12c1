/** Word writes a list as paragraphs that carry their marker as text. They become items again. */
export function wordLists(page: Document): void {
  let list: Element | null = null;
  for (const paragraph of page.querySelectorAll('p')) {
    const marker = takeMarker(paragraph);
    if (marker === null) {
      list = null;
      continue;
    }
    const name = /[0-9\u0660-\u0669\u06F0-\u06F9]/.test(marker) ? 'ol' : 'ul';
    const isSame: boolean =
      list?.tagName.toLowerCase() === name && list.nextElementSibling === paragraph;
    if (!isSame || list === null) {
      list = page.createElement(name);
      paragraph.before(list);
    }
    list.append(itemOf(paragraph));
  }
}

/** Takes the marker out of the paragraph; null when it is not an item. */
function takeMarker(paragraph: Element): string | null {
  if (!/mso-list\s*:/i.test(paragraph.getAttribute('style') ?? '')) return null;
  const marks = [...paragraph.querySelectorAll('[style]')].filter((element) =>
    /mso-list\s*:\s*ignore/i.test(element.getAttribute('style') ?? ''),
  );
  const text = marks.map((mark) => mark.textContent).join('');
  for (const mark of marks) mark.remove();
  return text;
}

function itemOf(paragraph: Element): Element {
  const item = paragraph.ownerDocument.createElement('li');
  const line = paragraph.ownerDocument.createElement('p');
  line.append(...paragraph.childNodes);
  item.append(line);
  paragraph.remove();
  return item;
}
