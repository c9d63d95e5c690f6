import { foldName } from '../../graph-model/fold-name.ts';
import type { StoredValue } from '../../graph-model/graph-rows.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { PropertyType } from '../../graph-model/node-kinds.ts';
import type { Properties, RecordLookup, SeedRecord } from '../kinds/seed-kind.ts';
import { chipQuantities } from './chip-quantities.ts';
import { missingValues } from './missing-values.ts';

/** The properties of a record's node: the preferred values as they stand in the seed, and what is derived from them without any date. */
export function nodeProperties(record: SeedRecord, lookup: RecordLookup): Properties {
  const { kind, value } = record;
  const named = Object.keys(nodeKinds[kind.label].properties).filter((property) => isStored(value[property])).map((property) => [property, value[property]]);
  const facts: Properties = { ...Object.fromEntries(named) as Properties, ...kind.properties(value, lookup) };
  return {
    ...facts, ...folded(facts, nodeKinds[kind.label].properties), ...(kind.label === 'Chip' ? chipQuantities(value) : {}),
    ...missingProperty(record),
  };
}

/** What the record lacks and why, as JSON. */
function missingProperty(record: SeedRecord): Properties {
  const missing = missingValues(record);
  return missing.length === 0 || !('missing' in nodeKinds[record.kind.label].properties) ? {} : { missing: JSON.stringify(missing) };
}

/** Names and titles once more as they are looked for: without case, accents and punctuation. */
function folded({ name, title }: Properties, kept: Readonly<Record<string, PropertyType>>): Properties {
  return {
    ...(typeof name === 'string' && 'nameFolded' in kept && { nameFolded: foldName(name) }),
    ...(typeof title === 'string' && 'titleFolded' in kept && { titleFolded: foldName(title) }),
  };
}

/** Lists of maps and maps have a form of their own, which the kind gives. */
function isStored(value: unknown): value is StoredValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}
