import type { Link, Properties } from '../kinds/seed-kind.ts';

/** A claim as it will stand in the graph, with what starts at it. */
export interface FoldedClaim {
  readonly id: string;
  readonly properties: Properties;
  readonly links: readonly Link[];
  /** Somebody's further estimate: it says something else only where the figures exclude each other. */
  readonly isFurtherEstimate?: true;
}

/** Who says it, through whom and in what, once more as properties: a claim is found by them without its relationships. */
export function whereMade(claim: FoldedClaim): Properties {
  const end = (type: Link['type']): string | undefined => endsOf(claim, type)[0];
  return { speakerId: end('MADE_BY'), outletId: end('PUBLISHED_BY'), documentId: end('MADE_IN') };
}

/** Ids at the ends of its relationships of a type, in order. */
export function endsOf({ links }: FoldedClaim, type: Link['type']): readonly string[] {
  return links.filter((link) => link.type === type).map(({ to }) => to);
}
