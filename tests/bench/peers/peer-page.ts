/** What the bench asks of a peer's page. */
export interface PeerPage {
  /** Shows the text in a field that can be typed in. */
  readonly show: (paragraphs: readonly string[]) => void;
}

declare global {
  interface Window {
    peer?: PeerPage;
  }
}

export function placeOfEditor(): HTMLElement {
  const place = document.getElementById('place');
  if (place === null) throw new Error('The page has no place for an editor');
  return place;
}
