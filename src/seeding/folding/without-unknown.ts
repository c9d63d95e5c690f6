import type { StoredValue } from '../../graph-model/graph-rows.ts';
import type { Properties } from '../kinds/seed-kind.ts';

/**
 * Unknown values are not stored: an absent property is unknown. What is spread of several objects takes five times the memory of what this gives, and a graph has tens of
 * thousands of them.
 */
export function withoutUnknown(properties: Properties, kept: (value: StoredValue) => StoredValue = (value) => value): Readonly<Record<string, StoredValue>> {
  const entries: [string, StoredValue][] = [];
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) entries.push([name, kept(value)]);
  return entries.length === 0 ? nothing : Object.fromEntries(entries);
}

const nothing: Readonly<Record<string, never>> = Object.freeze({});
