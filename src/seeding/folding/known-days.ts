import { OPEN_END } from '../../domain/iso-date.ts';
import { derivedProperties } from '../../graph-model/derived-properties.ts';
import { formerValue, formerValues, knownDay } from '../../graph-model/known-days.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { Properties } from '../kinds/seed-kind.ts';
import type { Claim } from './claims.ts';

/**
 * Since when the values of a record could be known, as properties of its node: so that a question about an earlier day of knowledge reads no claims.
 * A value whose claims have no day is not among them. What stood before a correction is kept with the days on which it was published.
 */
export function knowledgeOf(label: NodeLabel, claims: readonly Claim[], stored: Properties): Properties {
  const current = claims.filter(({ properties }) => properties['rank'] === 'PREFERRED' && properties['recordedUntil'] === OPEN_END);
  const days = new Map<string, string | null>();
  for (const { properties } of current) {
    const predicate = String(properties['predicate']);
    const day = (properties['recordedFrom'] as string | undefined) ?? null;
    const before = days.get(predicate);
    // Of several entries the first that was out made the list known.
    days.set(predicate, before === undefined ? day : before === null || day === null ? null : before < day ? before : day);
  }
  for (const [property, inputs] of Object.entries(derivedProperties[label] ?? {})) {
    const known = inputs.flatMap((input) => days.get(input) ?? []);
    if (property in stored && stored[property] !== undefined && known.length > 0) days.set(property, known.sort().at(-1)!);
  }
  const all = claims.map(({ properties }) => properties['recordedFrom'] as string | undefined);
  const dated = all.filter((day) => day !== undefined).sort();
  return {
    knownFrom: dated.length === all.length ? dated[0] : undefined,
    knownDays: nonEmpty([...days].flatMap(([property, day]) => (day === null ? [] : [knownDay(property, day)])).sort()),
    ...former(label, claims),
  };
}

function former(label: NodeLabel, claims: readonly Claim[]): Properties {
  const superseded = claims.filter(({ properties }) => properties['rank'] === 'PREFERRED' && properties['recordedUntil'] !== OPEN_END);
  const predicates = [...new Set(superseded.map(({ properties }) => String(properties['predicate'])))].filter((predicate) => predicate in nodeKinds[label].properties);
  return Object.fromEntries(predicates.map((predicate) => [
    formerValues(predicate),
    superseded.filter(({ properties }) => properties['predicate'] === predicate).map(({ properties }) => formerValue(properties['recordedFrom'] as string | undefined, String(properties['valueText'] ?? properties['valueLow']))).sort(),
  ]));
}

const nonEmpty = (texts: readonly string[]): readonly string[] | undefined => (texts.length > 0 ? texts : undefined);
