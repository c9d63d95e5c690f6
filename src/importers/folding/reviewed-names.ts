import { localPart, prefixOf } from '../../domain/global-id.ts';
import { plainName } from './plain-name.ts';

/** What somebody settled of a wording: the records that it means, or another wording that means the same; neither: it is a record of its own, whatever it is like. */
export interface ReviewedName {
  readonly wording: string;
  readonly means: readonly string[];
  readonly candidates: readonly string[];
  readonly sameAs: string | null;
  readonly reason: string;
}

/** A file of `seed/reviewed` as it was parsed and checked. */
export interface ReviewedFile {
  readonly name: string;
  readonly value: unknown;
}

/** The settled wordings of the named files, by the wording in its plain form; an earlier file goes before a later one. */
export function reviewedNames(files: readonly ReviewedFile[], names: readonly string[]): ReadonlyMap<string, ReviewedName> {
  const found = new Map<string, ReviewedName>();
  for (const name of names) {
    const entries = (files.find((file) => file.name === name)?.value ?? []) as readonly Partial<ReviewedName>[];
    for (const { wording, means = [], candidates = [], sameAs = null, reason = '' } of entries) {
      if (typeof wording === 'string' && !found.has(plainName(wording))) found.set(plainName(wording), { wording, means, candidates, sameAs, reason });
    }
  }
  return found;
}

/** A name in the wording to which it was settled to be the same, and what was settled of that. */
export function settledName(name: string, settled: ReadonlyMap<string, ReviewedName>): { readonly name: string; readonly decision: ReviewedName | undefined } {
  const decision = settled.get(plainName(name));
  return typeof decision?.sameAs === 'string' ? { name: decision.sameAs, decision: settled.get(plainName(decision.sameAs)) } : { name, decision };
}

/** The bare id of the only record that is meant, where it is one of the kind. */
export function onlyMeant({ means }: ReviewedName, prefix: string): string | null {
  const [only, ...others] = means;
  return only !== undefined && others.length === 0 && prefixOf(only) === prefix ? localPart(only) : null;
}
