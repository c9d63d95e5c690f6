import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { GlobalId } from '../../../src/domain/global-id.ts';
import { readLawNotes, type LawNotes } from '../../../src/law-document/law-notes.ts';
import type { LawSource, RecordedGroup, RecordedInstrument } from '../../../src/law-document/law-source.ts';
import type { LawFile } from '../../../src/rules/law-file.ts';
import { lawFiles, seedRulebook } from '../rules/seed-rulebook.ts';

function records<Record>(file: string): readonly Record[] {
  return parse(readFileSync(`seed/${file}.yaml`, 'utf8')) as readonly Record[];
}

function named(file: string, prefix: string): readonly (readonly [GlobalId, string])[] {
  return records<{ readonly id: string; readonly name: string }>(file).map(({ id, name }) => [`${prefix}:${id}` as GlobalId, name]);
}

export const seedNotes = readLawNotes(parse(readFileSync('docs/law-notes.yaml', 'utf8'))).notes as LawNotes;

/** All that docs/law.md is made from. */
export const seedLaw: LawSource = {
  rulebook: seedRulebook,
  files: lawFiles.map(({ content }) => content as LawFile),
  instruments: records<RecordedInstrument>('regulations'),
  groups: records<RecordedGroup>('country-groups'),
  names: new Map([...named('organizations', 'organization'), ...named('chips', 'chip')]),
  notes: seedNotes,
};
