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

/** Claims that say the same of the same, one position each: what the record shows first, then what the subject itself says, then what nobody refutes, the more independent origins and the older. */
export function positionsOf(subjectId: string, claims: readonly HeldClaim[]): readonly Position[] {
  return [...withFinerDates(grouped(claims)).values()].map((group) => positionOf(subjectId, group)).sort(byWeight);
}

type Group = readonly [HeldClaim, ...HeldClaim[]];

function grouped(claims: readonly HeldClaim[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const claim of claims) groups.set(keyOf(claim), joinedWith(groups.get(keyOf(claim)), claim));
  return groups;
}

const joinedWith = (group: Group | undefined, claim: HeldClaim): Group => (group ? [...group, claim] : [claim]);

/** Of whom, the figure and what it counts; without a figure the text of the value, and without a value the statement itself. */
function keyOf({ id, subjectId, value, objects }: HeldClaim): string {
  const what = [subjectId, ...objects.map((object) => object.id).sort()];
  if (isFigure(value)) return JSON.stringify([value.low, value.high, value.unit, ...what]);
  return value.text === null ? id : JSON.stringify([value.text, ...what]);
}

/** Whoever says a month or a year says the same as who names a day of it, unless others name another day or month of it. */
function withFinerDates(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, Group> {
  const joined = new Map(groups);
  for (const [key, group] of groups) {
    const finest = finestOf(group[0], [...groups.values()].map(([first]) => first));
    if (finest === null) continue;
    joined.delete(key);
    joined.set(keyOf(finest), [...(joined.get(keyOf(finest)) ?? groups.get(keyOf(finest))!), ...group]);
  }
  return joined;
}

/** The most exact of the dates that lie in the month or the year that a claim names, where they don't exclude each other; null where there is none. */
function finestOf(claim: HeldClaim, others: readonly HeldClaim[]): HeldClaim | null {
  const date = partialDateOf(claim);
  if (date === null) return null;
  const finer = others.filter(({ subjectId, value }) => subjectId === claim.subjectId && !isFigure(value) && (value.text ?? '').startsWith(`${date}-`)).sort((a, b) => textOf(b).length - textOf(a).length);
  const [finest] = finer;
  return finest && finer.every((other) => textOf(finest).startsWith(textOf(other))) ? finest : null;
}

const textOf = ({ value }: HeldClaim): string => value.text ?? '';

function partialDateOf({ value }: HeldClaim): string | null {
  return !isFigure(value) && /^\d{4}(?:-\d{2})?$/.test(value.text ?? '') ? value.text : null;
}

const isFigure = ({ low, high }: HeldClaim['value']): boolean => low !== null || high !== null;

function positionOf(subjectId: string, claims: Group): Position {
  const [first] = claims;
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
function holdersOf({ speakers, speakerAsStated, outlet, document, sources }: HeldClaim): readonly Holder[] {
  const isRetold = document !== null && outlet !== null && document.outletId !== outlet.id;
  const retoldIn = isRetold ? document.title : null;
  const unnamed = speakerAsStated === null ? outlet : { name: speakerAsStated, id: null };
  const named = speakers.length > 0 ? speakers : unnamed ? [unnamed] : [];
  if (named.length > 0) return named.map((holder) => ({ ...holder, retoldIn }));
  if (document) return [{ name: document.title, id: document.id, retoldIn: null }];
  return sources.map(({ id, publisher, title, url }) => ({ name: publisher ?? title ?? url ?? id, id, retoldIn: null }));
}

function basisOf(subjectId: string, { speakers, estimated, check, document }: HeldClaim): Basis {
  if (check === 'RECALLED') return 'FROM_MEMORY';
  if (speakers.some(({ id }) => id === subjectId)) return 'OWN_STATEMENT';
  if (estimated === true) return 'ESTIMATE';
  return document ? 'REPORT' : 'RECORD';
}

function distinct(holders: readonly Holder[]): readonly Holder[] {
  return [...new Map(holders.map((holder) => [`${holder.id ?? holder.name} ${holder.retoldIn ?? ''}`, holder])).values()];
}

function byWeight(a: Position, b: Position): number {
  const weights = (position: Position): readonly number[] => [
    Number(!position.isPreferred), Number(!position.basis.includes('OWN_STATEMENT')), Number(position.claims.some(({ verdict }) => verdict === 'CONTRADICTED')), -position.origins.length,
  ];
  const [one, other] = [weights(a), weights(b)];
  const difference = one.map((weight, index) => weight - other[index]!).find((each) => each !== 0);
  return difference ?? ((a.since ?? '9').localeCompare(b.since ?? '9') || (a.claims[0]!.id < b.claims[0]!.id ? -1 : 1));
}
