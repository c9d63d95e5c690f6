import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Found } from '../reading/checked-json.ts';

const reviewed = z.strictObject({ countries: z.record(z.string(), z.string().regex(/^[A-Z]{2}$/)) });
const codes: ReadonlyMap<string, string> = new Map(Object.entries(reviewed.parse(parse(readFileSync(new URL('countries.yaml', import.meta.url), 'utf8'))).countries));

/** The code of a country as the regulations name it; undefined for a wording that nobody has reviewed. */
export const countryCodeOf = (name: string): string | undefined => codes.get(name);

/** Wordings that nobody has reviewed, each once. */
export function countryMistakes(names: Iterable<string>): readonly Found[] {
  return [...new Set(names)].filter((name) => !codes.has(name)).map((name) => ({ what: `"${name}" is no country that was reviewed`, whatToDo: 'say in src/importers/us-ear/countries.yaml which code of ISO 3166-1 it has' }));
}
