import { Extension } from '@tiptap/core';

/** What a rule may know of an element: it runs where there is no page. */
interface Parsed {
  readonly getAttribute: (name: string) => string | null;
}

/** Blocks of prose that may run the other way than the story. */
const directed = ['paragraph', 'heading', 'pullQuote'];

function isDirection(value: unknown): void {
  if (value !== null && value !== 'ltr') throw new RangeError('Expected no direction or ltr');
}

/** A story runs from right to left; a block that does not carries `dir: 'ltr'`, all others nothing. */
export const Direction = Extension.create({
  name: 'direction',
  addGlobalAttributes: () => [
    {
      types: directed,
      attributes: {
        dir: {
          default: null,
          validate: isDirection,
          parseHTML: (element: Parsed) => (element.getAttribute('dir') === 'ltr' ? 'ltr' : null),
          renderHTML: ({ dir }: Record<string, unknown>) => (dir === 'ltr' ? { dir } : {}),
        },
      },
    },
  ],
});
