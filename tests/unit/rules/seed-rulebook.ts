import { readdirSync } from 'node:fs';
import { assembleRulebook } from '../../../src/rules/assemble-rulebook.ts';
import type { Geography, GroupEntry } from '../../../src/rules/geography.ts';
import type { LawFile } from '../../../src/rules/law-file.ts';
import { parsedYaml } from '../../parsed-yaml.ts';

export const lawFiles = readdirSync('seed/law').sort().map((name) => ({ name, content: parsedYaml(`seed/law/${name}`) }));

/** The countries and country groups of the seed. */
export const seedGeography: Geography = {
  countries: (parsedYaml('seed/countries.yaml') as readonly { readonly id: string; readonly name: string }[]).map(({ id, name }) => ({ code: id, name })),
  groups: parsedYaml('seed/country-groups.yaml') as readonly GroupEntry[],
};

/** The law of the seed. */
export const seedRulebook = assembleRulebook(lawFiles.map(({ content }) => content as LawFile), seedGeography);
