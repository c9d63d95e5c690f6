import type { Properties } from '../kinds/seed-kind.ts';
import type { FoldedClaim } from './folded-claim.ts';

/**
 * For each claim, those that give another value for the same field of the same record. Statements compete with the values of a record where
 * they speak of one of its fields, and with each other where both give a figure of one unit. Entries of a list stand beside each other.
 */
export function rivalsOf(claims: readonly FoldedClaim[]): ReadonlyMap<string, readonly FoldedClaim[]> {
  const rivals = new Map<string, readonly FoldedClaim[]>();
  for (const group of grouped(claims).values()) {
    const isField = group.some(({ properties }) => properties['rank'] === 'PREFERRED');
    for (const claim of group) {
      const others = group.filter((other) => other !== claim && compete(claim.properties, other.properties, isField));
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

function compete(claim: Properties, other: Properties, isField: boolean): boolean {
  if (claim['rank'] === 'PREFERRED' && other['rank'] === 'PREFERRED') return false;
  if (!isField && (claim['predicate'] !== other['predicate'] || claim['valueUnit'] === undefined || claim['valueUnit'] !== other['valueUnit'])) return false;
  return !sameValue(claim, other);
}

/** The same text or bounds; a date that another states more exactly is the same. */
export function sameValue(claim: Properties, other: Properties): boolean {
  const [text, otherText] = [claim['valueText'], other['valueText']];
  if (typeof text === 'string' && typeof otherText === 'string') return text === otherText || isMoreExact(text, otherText) || isMoreExact(otherText, text);
  return text === otherText && claim['valueLow'] === other['valueLow'] && claim['valueHigh'] === other['valueHigh'];
}

const isMoreExact = (exact: string, date: string): boolean => /^\d{4}(?:-\d{2})?$/.test(date) && /^\d{4}(?:-\d{2}){1,2}$/.test(exact) && exact.startsWith(`${date}-`);
