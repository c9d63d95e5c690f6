import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsedYaml } from '../../parsed-yaml.ts';

/** The curated facts beside the project, which the seed was written from. They are not part of it: without them there is nothing to compare. */
export const factsFolder = fileURLToPath(new URL('../../../../shared/facts/', import.meta.url));
const seedFolder = fileURLToPath(new URL('../../../seed/', import.meta.url));

export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };
export type Item = { readonly [key: string]: Value };
export type Difference = { readonly at: string; readonly fact: Value; readonly seed: Value };

export const facts = (name: string): Value => JSON.parse(readFileSync(`${factsFolder}${name}.json`, 'utf8')) as Value;
export const seed = (name: string): readonly Item[] => parsedYaml(`${seedFolder}${name}.yaml`) as readonly Item[];
export const list = (value: Value): readonly Value[] => (Array.isArray(value) ? value as readonly Value[] : value === null || value === undefined ? [] : [value]);
export const items = (value: Value): readonly Item[] => list(value) as readonly Item[];
export const texts = (value: Value): readonly string[] => list(value) as readonly string[];
export const item = (value: Value): Item => (value ?? {}) as Item;
export const text = (value: Value): string => (typeof value === 'string' ? value : '');
export const bare = (ids: Value): readonly string[] => texts(ids).map((id) => id.slice(id.indexOf(':') + 1));
export const sorted = (values: readonly Value[]): readonly Value[] => [...new Set(values)].sort();
/** Null, an empty text and an empty list all say that nothing is recorded. */
const recorded = (value: Value): Value => (value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value);
export const upper = (value: Value): Value => text(value).toUpperCase().replace(/[ -]/g, '_') || undefined;

/** The first day after an inclusive day, month or year. */
export function dayAfter(end: string): string {
  const [year = 0, month, day] = end.split('-').map(Number);
  const after = day !== undefined ? Date.UTC(year, (month ?? 1) - 1, day + 1) : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return new Date(after).toISOString().slice(0, 10);
}

export const same = (at: string, fact: Value, seeded: Value): readonly Difference[] => (
  JSON.stringify(recorded(fact)) === JSON.stringify(recorded(seeded)) ? [] : [{ at, fact: recorded(fact), seed: recorded(seeded) }]);
export const sameSet = (at: string, fact: readonly Value[], seeded: readonly Value[]): readonly Difference[] => same(at, sorted(fact), sorted(seeded));
export const contains = (at: string, fact: Value, seeded: Value): readonly Difference[] => (
  text(seeded).includes(text(fact).replace(/\.$/, '')) ? [] : [{ at, fact, seed: seeded }]);
export const renamed = (fact: Item, seeded: Item, names: Readonly<Record<string, string>>): readonly Difference[] => (
  Object.entries(names).flatMap(([from, to]) => same(`${text(seeded['id'])}.${to}`, fact[from], seeded[to])));
export const unhandled = (records: readonly Item[], handled: string): readonly string[] => (
  [...new Set(records.flatMap((record) => Object.keys(record)))].filter((key) => !handled.split(/\s+/).includes(key)));
