import type { Match } from './align-texts';

/**
 * The largest set of matches that are in the same order in both lists; all others were moved. Where
 * either of two might have moved, the heavier stays.
 * @param matches ordered by their place after
 * @param weightOf far below 1: it only breaks ties
 */
export function keptInOrder<Kind extends Match>(
  matches: readonly Kind[],
  weightOf: (match: Kind) => number,
): ReadonlySet<Kind> {
  const chains = matches.reduce<Chain<Kind>[]>((known, match) => {
    const previous = known.reduce<Chain<Kind> | null>(
      (best, chain) =>
        chain.match.before < match.before && chain.weight > (best?.weight ?? 0) ? chain : best,
      null,
    );
    known.push({ match, previous, weight: (previous?.weight ?? 0) + 1 + weightOf(match) });
    return known;
  }, []);
  const kept = new Set<Kind>();
  let chain = heaviest(chains);
  while (chain !== null) {
    kept.add(chain.match);
    chain = chain.previous;
  }
  return kept;
}

interface Chain<Kind> {
  readonly match: Kind;
  readonly previous: Chain<Kind> | null;
  readonly weight: number;
}

function heaviest<Kind>(chains: readonly Chain<Kind>[]): Chain<Kind> | null {
  return chains.reduce<Chain<Kind> | null>(
    (best, chain) => (chain.weight > (best?.weight ?? 0) ? chain : best),
    null,
  );
}
