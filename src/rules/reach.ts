import type { GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Destination, Exemption, HeadquartersTest } from './rulebook.ts';
import { covers, destinationIn, type StatusRule } from './status-rules.ts';
import { anyOf, type Outcome } from './three-valued.ts';

/** Where a party is headquartered, itself and at the top of its owners, as far as that is known. */
export interface Seat {
  readonly organizationId: GlobalId;
  /** ISO 3166-1 alpha-2; null while unknown. */
  readonly headquarters: string | null;
  /** Of each ultimate parent (an owner of more than half, and its owner in turn); empty where none is recorded. */
  readonly parentHeadquarters: readonly (string | null)[];
  /** Of owners whose share is not known: each may be the ultimate parent. */
  readonly possibleParentHeadquarters: readonly string[];
}

export interface Reach {
  readonly outcome: Outcome;
  /** The line by which the destination is reached, or may be. */
  readonly destination: Destination | null;
  /** The place by which the headquarters test is met, or may be. */
  readonly headquarters: Destination | null;
  /** By which the party is exempt at the destination, or may be. */
  readonly exemption: Exemption | null;
}

/** Whether a requirement reaches a destination on a day, or the end user by its headquarters. */
export function reachOf(rule: StatusRule, code: string, date: IsoDate, endUser: Seat | null): Reach {
  const destination = destinationIn(rule.destinations, code, date) ?? null;
  const exemption = endUser === null ? null : exemptionOf(destination, date, endUser);
  const direct: Outcome = destination === null || exemption?.doubt === null ? 'FALSE' : destination.doubt === null && exemption === null ? 'TRUE' : 'UNKNOWN';
  if (direct === 'TRUE' || endUser === null) return { outcome: direct, destination, headquarters: null, exemption };
  const seat = seatAt(rule.provision.headquarters, code, date, endUser);
  return { outcome: anyOf([direct, seat.outcome]), destination: direct === 'FALSE' ? null : destination, headquarters: seat.place, exemption };
}

/** The exemption of a party at the destination: one that surely holds before one that hangs on more. */
function exemptionOf(destination: Destination | null, date: IsoDate, { organizationId, headquarters }: Seat): Exemption | null {
  const found = (destination?.exempt ?? []).filter((each) => covers(each, date) && (each.organizationId === organizationId || (each.headquarters !== null && each.headquarters === headquarters)));
  return found.find(({ doubt }) => doubt === null) ?? found[0] ?? null;
}

/** The same at a destination: at some the test does not count (the United States). */
export function seatAt(test: HeadquartersTest | null, code: string, date: IsoDate, seat: Seat): ReturnType<typeof seatIn> {
  return test?.exceptAt.includes(code) ? { outcome: 'FALSE', place: null } : seatIn(test, date, seat);
}

/** Whether the party, or an ultimate parent, is headquartered in one of the places of the test. Where no owner is recorded, the party's own seat decides, and the answer says so. */
export function seatIn(test: HeadquartersTest | null, date: IsoDate, { headquarters, parentHeadquarters, possibleParentHeadquarters }: Seat): { readonly outcome: Outcome; readonly place: Destination | null } {
  if (test === null || !covers(test, date)) return { outcome: 'FALSE', place: null };
  let unknown: { outcome: Outcome; place: Destination | null } | null = null;
  for (const code of [headquarters, ...parentHeadquarters]) {
    const place = code === null ? null : (destinationIn(test.places, code, date) ?? null);
    if (place !== null && place.doubt === null) return { outcome: 'TRUE', place };
    if (code === null || place !== null) unknown ??= { outcome: 'UNKNOWN', place };
  }
  for (const code of possibleParentHeadquarters) {
    const place = destinationIn(test.places, code, date);
    if (place !== undefined) unknown ??= { outcome: 'UNKNOWN', place };
  }
  return unknown ?? { outcome: 'FALSE', place: null };
}

/** Whether the rule binds the exporter: letters bind their addressees only. */
export function binds({ provision: { addresseeIds } }: StatusRule, exporterId: GlobalId | null): Outcome {
  if (addresseeIds === null) return 'TRUE';
  if (exporterId === null) return 'UNKNOWN';
  return addresseeIds.includes(exporterId) ? 'TRUE' : 'FALSE';
}
