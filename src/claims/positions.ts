import { lastDayOf } from '../domain/iso-date.ts';
import type { HeldClaim } from './held-claim.ts';

/** One answer to a question on which answers differ, and who gives it. */
export interface Position {
  readonly value: HeldClaim['value'];
  readonly objects: HeldClaim['objects'];
  readonly claims: readonly HeldClaim[];
  /** What the record shows. */
  readonly isPreferred: boolean;
  readonly heldBy: readonly Holder[];
  /** Since when somebody is known to hold it, as exactly as known. */
  readonly since: string | null;
  readonly basis: readonly Basis[];
  readonly origins: readonly string[];
}

export interface Holder {
  readonly name: string;
  readonly id: string | null;
  /** The document that says so of the holder, where somebody else published it. */
  readonly retoldIn: string | null;
}

/** On what a position rests: how its claims came about. */
export type Basis = 'OWN_STATEMENT' | 'ESTIMATE' | 'REPORT' | 'RECORD' | 'FROM_MEMORY';

/** Claims that say the same are one position: the preferred one first, then the one with the most independent origins, then the oldest. */
export function positionsOf(subjectId: string, claims: readonly HeldClaim[]): readonly Position[] {
  const groups = new Map<string, HeldClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((group) => positionOf(subjectId, group)).sort(byWeight);
}

/** The figure and what it counts; without a figure the text of the value, and without a value the statement itself. */
function keyOf({ id, value, objects }: HeldClaim): string {
  const what = objects.map((object) => object.id).join(' ');
  if (value.low !== null || value.high !== null) return JSON.stringify([value.low, value.high, value.unit, what]);
  return value.text === null ? id : JSON.stringify([value.text, what]);
}

function positionOf(subjectId: string, claims: readonly HeldClaim[]): Position {
  const [first] = claims as readonly [HeldClaim, ...HeldClaim[]];
  const days = claims.flatMap(({ knownSince }) => knownSince ?? []).sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
  return {
    value: first.value,
    objects: first.objects,
    claims,
    isPreferred: claims.some(({ rank }) => rank === 'PREFERRED'),
    heldBy: distinct(claims.flatMap(holdersOf)),
    since: days[0] ?? null,
    basis: [...new Set(claims.map((claim) => basisOf(subjectId, claim)))].sort(),
    origins: [...new Set(claims.flatMap(({ origins }) => origins))].sort(),
  };
}

/** Who says it; where nobody is recorded as speaking, the outlet, the document, or who published the sources. */
function holdersOf({ speaker, speakerAsStated, outlet, document, sources }: HeldClaim): readonly Holder[] {
  const named = speaker ?? (speakerAsStated === null ? outlet : { name: speakerAsStated, id: null });
  const isRetold = document !== null && outlet !== null && document.outletId !== outlet.id;
  if (named) return [{ ...named, retoldIn: isRetold ? document.title : null }];
  if (document) return [{ name: document.title, id: document.id, retoldIn: null }];
  return sources.map(({ id, publisher, title, url }) => ({ name: publisher ?? title ?? url ?? id, id, retoldIn: null }));
}

function basisOf(subjectId: string, { speaker, estimated, check, document }: HeldClaim): Basis {
  if (check === 'RECALLED') return 'FROM_MEMORY';
  if (speaker?.id === subjectId) return 'OWN_STATEMENT';
  if (estimated === true) return 'ESTIMATE';
  return document ? 'REPORT' : 'RECORD';
}

function distinct(holders: readonly Holder[]): readonly Holder[] {
  return [...new Map(holders.map((holder) => [`${holder.id ?? holder.name} ${holder.retoldIn ?? ''}`, holder])).values()];
}

function byWeight(a: Position, b: Position): number {
  return Number(b.isPreferred) - Number(a.isPreferred) || b.origins.length - a.origins.length || (a.since ?? '9').localeCompare(b.since ?? '9') || (a.claims[0]!.id < b.claims[0]!.id ? -1 : 1);
}
