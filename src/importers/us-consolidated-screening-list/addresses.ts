import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Where a party has addresses: countries by their codes, and what is no country in the list's own words. */
export interface Addresses {
  readonly countries: readonly string[];
  readonly areas: readonly string[];
}

const lookups = z.strictObject({ addresses: z.record(z.string(), z.union([z.strictObject({ country: z.string().length(2) }), z.strictObject({ area: z.string().min(1) })])) });
const { addresses: reviewed } = lookups.parse(parse(readFileSync(new URL('lookups.yaml', import.meta.url), 'utf8')));
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Null for a wording that nobody has reviewed and that is no code of a country. */
export function addressOf(wording: string): { readonly country: string } | { readonly area: string } | null {
  const lookup = reviewed[wording];
  if (lookup !== undefined) return lookup;
  return /^[A-Z]{2}$/.test(wording) && regionNames.of(wording) !== undefined ? { country: wording } : null;
}

export function addressesOf(wordings: readonly string[]): Addresses {
  const found = wordings.flatMap((wording) => addressOf(wording) ?? []);
  return {
    countries: [...new Set(found.flatMap((address) => ('country' in address ? [address.country] : [])))],
    areas: [...new Set(found.flatMap((address) => ('area' in address ? [address.area] : [])))],
  };
}
