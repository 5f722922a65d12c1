import { SafeHtml } from './safe-html';

/** A schema.org object, as JSON-LD writes it. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** JSON that may stand inside a script element: no `<` in it can close the element. */
export function scriptJson(data: LinkedData): SafeHtml {
  return SafeHtml.trusted(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
