import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { foldName } from '../../graph-model/fold-name.ts';
import type { ScreenedParty } from './screening-list.ts';

export interface OrdinaryFirm {
  readonly name: string;
  readonly country: string;
  /** `first` was at hand while the scoring was written, `second` was not. */
  readonly set: string;
}

/** The ordinary firms by which false positives are counted. */
export async function ordinaryFirms(): Promise<readonly OrdinaryFirm[]> {
  const sets = parse(await readFile(new URL('ordinary-firms.yaml', import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  return Object.entries(sets).flatMap(([set, byCountry]) => Object.entries(byCountry).flatMap(([country, names]) => names.map((name) => ({ name, country, set }))));
}

/** Those that are listed after all, and so no ordinary firms; found without the matching that is measured. */
export function listedAfterAll(firms: readonly OrdinaryFirm[], parties: readonly ScreenedParty[]): readonly string[] {
  const listed = new Set(parties.flatMap(({ names }) => names.map(foldName)));
  return firms.map(({ name }) => name).filter((name) => listed.has(foldName(name)));
}
