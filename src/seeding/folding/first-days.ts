import type { FoldedClaim } from './folded-claim.ts';

/** What of the days of all claims together is first. */
export interface FirstDays {
  /** By record: the first day on which a claim names it, as whom it speaks of, or as who says it or reported it. */
  readonly namedOn: ReadonlyMap<string, string>;
  /** Before it nothing that the graph holds was public, as far as days are on record. */
  readonly firstPublishedOn: string | undefined;
}

/** Told claim by claim, so that nobody must hold them all. */
export function firstDaysOf(): { add(claim: FoldedClaim): void; found(): FirstDays } {
  const namedOn = new Map<string, string>();
  let firstPublishedOn: string | undefined;
  return {
    add(claim) {
      const day = claim.properties['recordedFrom'];
      if (typeof day !== 'string') return;
      if (firstPublishedOn === undefined || day < firstPublishedOn) firstPublishedOn = day;
      for (const id of namedBy(claim)) if (day < (namedOn.get(id) ?? '9')) namedOn.set(id, day);
    },
    found: () => ({ namedOn, firstPublishedOn }),
  };
}

function namedBy({ properties, links }: FoldedClaim): readonly string[] {
  const named = links.filter(({ type, toLabel }) => type !== 'MADE_IN' && toLabel !== 'Source' && toLabel !== 'Claim').map(({ to }) => to);
  return [properties['subjectId'], properties['objectId'], ...named].filter((id) => typeof id === 'string');
}
