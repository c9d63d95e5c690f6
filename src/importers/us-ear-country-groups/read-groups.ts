import { z } from 'zod';
import { checkedJson, ignoredKey, refusedFor } from '../reading/checked-json.ts';
import type { Found } from '../reading/checked-json.ts';
import type { JsonDocument } from '../reading/json-document.ts';
import { jsonFile } from '../reading/json-file.ts';
import { countryCodeOf, countryMistakes } from '../us-ear/countries.ts';
import { dayMistakes, earHead, text } from '../us-ear/ear-document.ts';
import type { EarText } from '../us-ear/ear-document.ts';

/** A country group with its members by code, sorted. */
export interface CountryGroupText {
  /** `D:5` */
  readonly key: string;
  readonly label: string;
  readonly members: readonly string[];
}

/** Every key is here, so that a new one is an error and not lost. */
const form = {
  schema: z.strictObject({
    ...earHead, notes: ignoredKey('remarks of the arrangement'), aliases: ignoredKey('other names, for searching'), byCountry: ignoredKey('the groups once more, by country'),
    labels: z.record(text, text), groups: z.record(text, z.array(text).min(1)),
  }),
  list: 'groups', readBy: 'src/importers/us-ear-country-groups/read-groups.ts',
};

type Groups = z.infer<typeof form.schema>;

/** Fourteen groups are in the text of 2026-07-23; a group comes or goes once in years. */
const [leastGroups, mostGroups] = [12, 18];

export async function readGroups(path: string): Promise<EarText<CountryGroupText>> {
  const { file, ...document } = await jsonFile(path);
  return groupsOf(file, document);
}

export function groupsOf(file: string, document: JsonDocument): EarText<CountryGroupText> {
  const read = checkedJson(file, document, form);
  const mistakes = [...dayMistakes(read), ...groupMistakes(read), ...countryMistakes(Object.values(read.groups).flat()), ...memberMistakes(read)];
  if (mistakes.length > 0) throw refusedFor(file, mistakes);
  return { day: read.ecfrIssueDate, entries: Object.entries(read.groups).map(([group, names]) => ({ key: group, label: read.labels[group]!, members: names.map((name) => countryCodeOf(name)!).sort() })) };
}

function groupMistakes({ groups, labels }: Groups): readonly Found[] {
  const names = Object.keys(groups);
  return [
    ...(names.length >= leastGroups && names.length <= mostGroups ? [] : [{ what: `it has ${names.length} groups; ${leastGroups} to ${mostGroups} are expected`, whatToDo: 'check that it is whole and of this feed' }]),
    ...names.filter((group) => !/^[A-E](?::\d)?$/.test(group)).map((group) => ({ what: `"${group}" is not the form of a country group`, whatToDo: 'groups are written A:1, B, D:5: adapt src/importers/us-ear-country-groups/read-groups.ts' })),
    ...names.filter((group) => labels[group] === undefined).map((group) => ({ what: `the group ${group} has no label`, whatToDo: 'get the file again' })),
    ...Object.keys(labels).filter((group) => groups[group] === undefined).map((group) => ({ what: `the group ${group} has a label and no members`, whatToDo: 'get the file again' })),
  ];
}

function memberMistakes({ groups }: Groups): readonly Found[] {
  return Object.entries(groups).flatMap(([group, names]) => {
    const codes = names.map(countryCodeOf);
    return names.filter((_name, index) => codes[index] !== undefined && codes.indexOf(codes[index]) < index).map((name) => ({ what: `${name} stands twice in the group ${group}`, whatToDo: 'get the file again' }));
  });
}
