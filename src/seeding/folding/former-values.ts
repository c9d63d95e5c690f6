import { OPEN_END } from '../../domain/iso-date.ts';
import { endsUnknown } from '../../graph-model/derived-properties.ts';
import { formerValue, formerValues, longAgo } from '../../graph-model/known-days.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { Properties } from '../kinds/seed-kind.ts';
import type { Claim } from './claims.ts';

/** What the properties of a record held before what they hold now was known. `days`: since when its fields are known; null: on every day. */
export function formerValuesOf(label: NodeLabel, claims: readonly Claim[], stored: Properties, days: ReadonlyMap<string, string | null>): Properties {
  return { ...corrected(label, claims), ...open(label, stored, days) };
}

function corrected(label: NodeLabel, claims: readonly Claim[]): Properties {
  const superseded = claims.filter(({ properties }) => properties['rank'] === 'PREFERRED' && properties['recordedUntil'] !== OPEN_END && stood(properties));
  const predicates = [...new Set(superseded.map(({ properties }) => String(properties['predicate'])))].filter((predicate) => predicate in nodeKinds[label].properties);
  return Object.fromEntries(predicates.map((predicate) => [
    formerValues(predicate),
    superseded.filter(({ properties }) => properties['predicate'] === predicate).map(({ properties }) => formerValue(properties['recordedFrom'] as string | undefined, String(properties['valueText'] ?? properties['valueLow']))).sort(),
  ]));
}

/** On some day: it was out before what corrected it. */
function stood({ recordedFrom, recordedUntil }: Properties): boolean {
  return typeof recordedUntil === 'string' && (typeof recordedFrom === 'string' ? recordedFrom : longAgo) < recordedUntil;
}

/** Until its end was known an interval was open. */
function open(label: NodeLabel, stored: Properties, days: ReadonlyMap<string, string | null>): Properties {
  return Object.fromEntries(Object.entries(endsUnknown[label] ?? {}).flatMap(([end, began]) => {
    if (stored[end] === undefined || stored[end] === OPEN_END || typeof days.get(end) !== 'string' || !days.has(began ?? end)) return [];
    return [[formerValues(end), [formerValue(began === null ? undefined : (days.get(began) ?? undefined), OPEN_END)]]];
  }));
}
