import type { NodeRow } from '../../../src/graph-model/graph-rows.ts';

/** What a node shows of a property on a day of knowledge, read from what is stored as the statements read it. */
export function storedReading({ properties }: NodeRow, property: string, day: string): unknown {
  const days = (properties['knownDays'] ?? []) as readonly string[];
  const isLater = days.some((entry) => entry.startsWith(`${property}@`) && entry.slice(property.length + 1) > day);
  if (!isLater) return properties[property] ?? null;
  const former = ((properties[`${property}Formerly`] ?? []) as readonly string[]).filter((entry) => entry.slice(0, 10) <= day).at(-1);
  return former === undefined ? null : former.slice(11);
}
