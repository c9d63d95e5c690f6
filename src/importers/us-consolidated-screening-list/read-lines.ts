import { z } from 'zod';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Found } from '../reading/checked-json.ts';
import { refusedFor } from '../reading/checked-json.ts';
import type { JsonLine } from '../reading/json-lines.ts';
import { addressesOf, addressOf } from './addresses.ts';
import { isListName } from './lists.ts';
import type { ListEntry, ScreeningList } from './screening-list.ts';
import { listsIn } from './screening-list.ts';

const text = z.string().min(1);

/** Every key is here, so that a new one is an error and not lost. */
const entryForm = z.strictObject({
  source: text, name: text, alt_names: z.array(text), type: z.enum(['Entity', 'Individual', 'Vessel', 'Aircraft']).nullable(), countries: z.array(text),
  entity_number: text.nullable(), license_requirement: text.nullable(), license_policy: text.nullable(), programs: text.nullable(), federal_register_notice: text.nullable(), source_list_url: text,
});

/** Reads the list as one entry on each line, with the names that trade.gov gives to its fields. The lines do not say of which day they are. */
export async function readLines(file: string, lines: AsyncIterable<JsonLine>, vintage: IsoDate): Promise<ScreeningList> {
  const [entries, mistakes]: [ListEntry[], Found[]] = [[], []];
  for await (const { line, value } of lines) {
    const read = entryForm.safeParse(value);
    if (!read.success) {
      mistakes.push(...read.error.issues.map(({ path, message }) => ({ line, what: `${path.join('.') || 'the line'}: ${message}`, whatToDo: 'the form of the file has changed: adapt src/importers/us-consolidated-screening-list/read-lines.ts' })));
      continue;
    }
    const { source, countries } = read.data;
    const wordings = countries.filter((wording) => addressOf(wording) === null);
    mistakes.push(...wordings.map((wording) => ({ line, what: `the address "${wording}" is no code of a country`, whatToDo: 'say in src/importers/us-consolidated-screening-list/lookups.yaml what it stands for' })));
    if (!isListName(source)) mistakes.push({ line, what: `"${source}" is no list that is known`, whatToDo: 'add it to src/importers/us-consolidated-screening-list/lists.ts' });
    else if (wordings.length === 0) {
      const { name, alt_names: otherNames, type, entity_number: entityNumber, license_requirement: licenseRequirement, license_policy: licensePolicy, programs: program, federal_register_notice: citation, source_list_url: url } = read.data;
      entries.push({ number: line, list: source, name, otherNames, type, ...addressesOf(countries), entityNumber, licenseRequirement, licensePolicy, program, citation, url });
    }
  }
  if (mistakes.length > 0) throw refusedFor(file, mistakes);
  return { vintage, lists: listsIn(entries), entries };
}
