import type { Link, Properties } from '../kinds/seed-kind.ts';

/** A claim as it will stand in the graph, with what starts at it. */
export interface FoldedClaim {
  readonly id: string;
  readonly properties: Properties;
  readonly links: readonly Link[];
}

/** Ids at the ends of its relationships of a type, in order. */
export function endsOf({ links }: FoldedClaim, type: Link['type']): readonly string[] {
  return links.filter((link) => link.type === type).map(({ to }) => to);
}
