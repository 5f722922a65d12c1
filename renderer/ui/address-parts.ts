/** A stretch of an address that is kept together on one line while it fits. */
export interface AddressPart {
  /** The name, in whichever direction its letters run. */
  readonly name: string;
  /** Its ending and the slash after it, always read left to right. */
  readonly end: string;
}

const stretch = /^[a-z][a-z+.-]*:\/\/[^/]*\/?|[/\\]*[^/\\]+[/\\]?|[/\\]+/giu;
const ending = /(?:\.[a-z0-9]{1,5})?[/\\]?$/iu;

/** A web address or a path on this device, cut where a reader would cut it: after its slashes. */
export function addressParts(address: string): readonly AddressPart[] {
  return (address.match(stretch) ?? []).map((part) => {
    const place = part.search(ending);
    return { name: part.slice(0, place), end: part.slice(place) };
  });
}
