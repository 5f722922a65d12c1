/** What a clipboard or a drag holds of text. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

export function clipOf(data: DataTransfer): Clip {
  return {
    html: data.getData('text/html'),
    text: data.getData('text/plain') || addresses(data.getData('text/uri-list')),
  };
}

/** The list's own comments are no addresses. */
function addresses(list: string): string {
  return list
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .trim();
}
