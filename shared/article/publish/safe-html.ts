/** Markup that this project wrote, with every value in it escaped. Only this enters a page as it is. */
export class SafeHtml {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** For markup that comes from our own files or from `markup` itself, never from a story. */
  static trusted(markup: string): SafeHtml {
    return new SafeHtml(markup);
  }

  toString(): string {
    return this.#markup;
  }
}

type Fragment = string | number | SafeHtml | readonly SafeHtml[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function write(fragment: Fragment): string {
  if (fragment instanceof SafeHtml) return fragment.toString();
  return typeof fragment === 'object' ? fragment.join('') : escape(String(fragment));
}

/** Template tag that escapes every value for text and for quoted attributes; markup passes through. */
export function markup(parts: TemplateStringsArray, ...values: readonly Fragment[]): SafeHtml {
  return SafeHtml.trusted(String.raw({ raw: parts }, ...values.map(write)));
}

/** Pieces of markup one below the other. */
export function lines(pieces: readonly SafeHtml[]): SafeHtml {
  return SafeHtml.trusted(pieces.join('\n'));
}
