import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { assembleRulebook } from '../../../src/rules/assemble-rulebook.ts';
import type { Geography, GroupEntry } from '../../../src/rules/geography.ts';
import type { LawFile } from '../../../src/rules/law-file.ts';

export const lawFiles = readdirSync('seed/law').sort().map((name) => ({ name, content: parse(readFileSync(`seed/law/${name}`, 'utf8')) as unknown }));

/** The countries and country groups of the seed. */
export const seedGeography: Geography = {
  countries: (parse(readFileSync('seed/countries.yaml', 'utf8')) as readonly { readonly id: string; readonly name: string }[]).map(({ id, name }) => ({ code: id, name })),
  groups: parse(readFileSync('seed/country-groups.yaml', 'utf8')) as readonly GroupEntry[],
};

/** The law of the seed. */
export const seedRulebook = assembleRulebook(lawFiles.map(({ content }) => content as LawFile), seedGeography);
