import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { assembleRulebook } from '../../../src/rules/assemble-rulebook.ts';
import type { LawFile } from '../../../src/rules/law-file.ts';

export const lawFiles = readdirSync('seed/law').sort().map((name) => ({ name, content: parse(readFileSync(`seed/law/${name}`, 'utf8')) as unknown }));

/** The law of the seed. */
export const seedRulebook = assembleRulebook(lawFiles.map(({ content }) => content as LawFile));
