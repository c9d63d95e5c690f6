import { basename, resolve } from 'node:path';
import type { Geography, GroupEntry } from '../rules/geography.ts';
import { readYamlFiles, yamlNames } from './read-seed.ts';

/** The countries and country groups of a seed folder, from which the law takes its destinations. Mistakes in these files are told by the check of the seed. */
export async function readGeography(seedFolder: string): Promise<Geography> {
  const names = (await yamlNames(seedFolder)) ?? [];
  const files = await readYamlFiles(seedFolder, basename(resolve(seedFolder)), names.filter((name) => name === 'countries' || name === 'country-groups'));
  const records = (name: string): readonly Readonly<Record<string, unknown>>[] => {
    const value = files.find((file) => file.name === name)?.value;
    return Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [];
  };
  return {
    countries: records('countries').map(({ id, name }) => ({ code: String(id), name: String(name) })),
    groups: records('country-groups') as unknown as readonly GroupEntry[],
  };
}
