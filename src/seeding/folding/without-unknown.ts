import type { StoredValue } from '../../graph-model/graph-rows.ts';
import type { Properties } from '../kinds/seed-kind.ts';

/**
 * Unknown values are not stored: an absent property is unknown. What is spread of several objects takes five times the memory of what this gives, and a graph has tens of
 * thousands of them.
 */
export function withoutUnknown(properties: Properties, kept: (value: StoredValue) => StoredValue = (value) => value): Readonly<Record<string, StoredValue>> {
  const known: Record<string, StoredValue> = {};
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value !== undefined) known[name] = kept(value);
  }
  return known;
}

/** Of several one: what a later one has, also as unknown, it has. As a spread of them gives, in a quarter of its time. */
export function joined(...several: readonly Properties[]): Properties {
  const all: Record<string, StoredValue | undefined> = {};
  for (const properties of several) for (const name of Object.keys(properties)) all[name] = properties[name];
  return all;
}
