import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { foldName } from '../../graph-model/fold-name.ts';
import { legalForm } from '../../matching/legal-forms.ts';
import type { ScreenedParty } from './screening-list.ts';

export interface OrdinaryFirm {
  readonly name: string;
  readonly country: string;
  /** `first` and `second` were at hand while the scoring was written, `third` was not. */
  readonly set: string;
}

/** The ordinary firms by which false positives are counted. */
export async function ordinaryFirms(): Promise<readonly OrdinaryFirm[]> {
  const sets = parse(await readFile(new URL('ordinary-firms.yaml', import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  return Object.entries(sets).flatMap(([set, byCountry]) => Object.entries(byCountry).flatMap(([country, names]) => names.map((name) => ({ name, country, set }))));
}

/** Those whose very name is listed, legal forms aside: no comparison of names can tell them from the listed party. Found without the comparison that is measured. */
export function listedAfterAll(firms: readonly OrdinaryFirm[], parties: readonly ScreenedParty[]): readonly string[] {
  const listed = new Set(parties.flatMap(({ names }) => names.map(bareName)));
  return firms.map(({ name }) => name).filter((name) => listed.has(bareName(name)));
}

function bareName(name: string): string {
  const words = name.split(/[\s,]+/).map(foldName);
  return words.filter((word) => legalForm(word) === null).join('') || words.join('');
}
