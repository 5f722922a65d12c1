import type { StorySource } from './story';

/** The closing source line, `brand - agency`; several credited sources follow with an Arabic comma. */
export function creditLine(brand: string, sources: readonly StorySource[]): string {
  const credited = sources.filter((source) => source.credited).map((source) => source.name);
  return credited.length === 0 ? brand : `${brand} - ${credited.join('، ')}`;
}
