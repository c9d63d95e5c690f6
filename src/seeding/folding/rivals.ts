import type { Properties } from '../kinds/seed-kind.ts';
import type { FoldedClaim } from './folded-claim.ts';

/**
 * For each claim, those that give another value for the same field of the same record. Statements compete with the values of a record where
 * they speak of one of its fields, and with each other where both give a figure of one unit. A further estimate competes where both cannot hold. Entries of a list stand beside each other.
 */
export function rivalsOf(claims: readonly FoldedClaim[]): ReadonlyMap<string, readonly FoldedClaim[]> {
  const rivals = new Map<string, readonly FoldedClaim[]>();
  for (const group of grouped(claims).values()) {
    const isField = group.some(({ properties }) => properties['rank'] === 'PREFERRED');
    for (const claim of group) {
      const others = group.filter((other) => other !== claim && compete(claim, other, isField));
      if (others.length > 0) rivals.set(claim.id, others);
    }
  }
  return rivals;
}

function grouped(claims: readonly FoldedClaim[]): ReadonlyMap<string, readonly FoldedClaim[]> {
  const groups = new Map<string, FoldedClaim[]>();
  for (const claim of claims) {
    if (claim.properties['rank'] === 'DEPRECATED') continue;
    const key = `${String(claim.properties['subjectId'])} ${String(claim.properties['field'])}`;
    const group = groups.get(key) ?? [];
    group.push(claim);
    groups.set(key, group);
  }
  return groups;
}

function compete(one: FoldedClaim, another: FoldedClaim, isField: boolean): boolean {
  const [claim, other] = [one.properties, another.properties];
  if (claim['rank'] === 'PREFERRED' && other['rank'] === 'PREFERRED') return false;
  if (!isField && (claim['predicate'] !== other['predicate'] || claim['valueUnit'] === undefined || claim['valueUnit'] !== other['valueUnit'])) return false;
  if ((one.isFurtherEstimate || another.isFurtherEstimate) && overlap(claim, other)) return false;
  return !sameValue(one, another);
}

/** Both figures can hold: a median lies within its range, and 10,000 is no less than "over 10,000" would have it. */
function overlap(one: Properties, another: Properties): boolean {
  const [low, high] = [(claim: Properties): number => (claim['valueLow'] as number | undefined) ?? -Infinity, (claim: Properties): number => (claim['valueHigh'] as number | undefined) ?? Infinity];
  return one['valueUnit'] === another['valueUnit'] && low(one) <= high(another) && low(another) <= high(one);
}

/** The same bounds of the same thing, however they are worded, or the same text; a date that another states more exactly is the same. */
export function sameValue(one: FoldedClaim, another: FoldedClaim): boolean {
  const [claim, other] = [one.properties, another.properties];
  if (claim['objectId'] !== other['objectId']) return false;
  if (isFigure(claim) && isFigure(other)) return claim['valueLow'] === other['valueLow'] && claim['valueHigh'] === other['valueHigh'] && claim['valueUnit'] === other['valueUnit'];
  const [text, otherText] = [claim['valueText'], other['valueText']];
  return typeof text === 'string' && typeof otherText === 'string' && (text === otherText || isMoreExact(text, otherText) || isMoreExact(otherText, text));
}

const isFigure = (claim: Properties): boolean => claim['valueLow'] !== undefined || claim['valueHigh'] !== undefined;
const isMoreExact = (exact: string, date: string): boolean => /^\d{4}(?:-\d{2})?$/.test(date) && /^\d{4}(?:-\d{2}){1,2}$/.test(exact) && exact.startsWith(`${date}-`);
