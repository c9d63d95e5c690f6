import type { StoredValue } from '../../graph-model/graph-rows.ts';
import type { Properties } from '../kinds/seed-kind.ts';

/**
 * Unknown values are not stored: an absent property is unknown. What is spread of several objects takes five times the memory of what this gives, and a graph has tens of
 * thousands of them.
 */
export function withoutUnknown(properties: Properties): Readonly<Record<string, StoredValue>> {
  return Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, StoredValue] => entry[1] !== undefined));
}
