export interface MarkupText {
  readonly kind: 'text';
  readonly text: string;
}

export interface MarkupElement {
  readonly kind: 'element';
  /** In small letters. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}

/** Markup as data: nothing in it can run, load or be shown. */
export type MarkupNode = MarkupText | MarkupElement;

export function attributeOf(element: MarkupElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

export function hasClass(element: MarkupElement, name: string): boolean {
  return attributeOf(element, 'class').split(/\s+/).includes(name);
}

export function textWithin(node: MarkupNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textWithin).join('');
}

/** All elements below that are asked for, outermost only. */
export function elementsWithin(
  nodes: readonly MarkupNode[],
  isWanted: (element: MarkupElement) => boolean,
): readonly MarkupElement[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return isWanted(node) ? [node] : elementsWithin(node.children, isWanted);
  });
}

export function makeElement(
  name: string,
  children: readonly MarkupNode[],
  attributes: ReadonlyMap<string, string> = new Map(),
): MarkupElement {
  return { kind: 'element', name, attributes, children };
}

/** The value of a declaration in the element's own style, in small letters. */
export function styleOf(element: MarkupElement, property: string): string {
  const declarations = attributeOf(element, 'style').split(';');
  for (const declaration of declarations.toReversed()) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .replace(/\s*!important\s*$/i, '')
        .trim()
        .toLowerCase();
  }
  return '';
}
