import { z } from 'zod';
import { isIsoDay } from '../../domain/iso-date.ts';
import type { Found } from '../reading/checked-json.ts';
import { checkedJson, ignoredKey, lineOf, refusedFor } from '../reading/checked-json.ts';
import type { JsonDocument } from '../reading/json-document.ts';
import { addressesOf, addressOf } from './addresses.ts';
import { isListName } from './lists.ts';
import type { ListEntry, ScreeningList } from './screening-list.ts';
import { listsIn } from './screening-list.ts';

/** The lists leave out what an entry lacks, or write null or an empty text for it. */
const optionalText = z.string().nullish().transform((written) => written?.trim() || null);
const optionalTexts = z.array(z.string()).nullish().transform((written) => (written ?? []).map((each) => each.trim()).filter((each) => each !== ''));
const day = z.string().refine(isIsoDay, 'is not a day');
const time = z.iso.datetime({ offset: true });

const person = ignoredKey('no more is kept of persons than their names and countries');
const vessel = ignoredKey('no part of export control');

/** Every key is here, so that a new one is an error and not lost. */
const entryForm = z.strictObject({
  source: z.string().min(1), name: z.string().trim().min(1), alt_names: optionalTexts, type: z.enum(['Entity', 'Individual', 'Vessel', 'Aircraft']).nullish(),
  addresses: z.array(z.strictObject({
    country: optionalText,
    ...Object.fromEntries(['address', 'city', 'state', 'postal_code'].map((key) => [key, ignoredKey('an address is kept by its country')])),
  })).nullish(),
  country: optionalText, entity_number: optionalText, programs: optionalTexts, license_requirement: optionalText, license_policy: optionalText,
  federal_register_notice: optionalText, start_date: day.nullish(), source_list_url: z.string().min(1),
  end_date: ignoredKey('the lists do not say whether the day itself still counts; who is off a list is off the next file'),
  id: ignoredKey('it changes from file to file'),
  ids: ignoredKey('numbers of other registers'),
  source_information_url: ignoredKey('the page of the list is kept'),
  standard_order: ignoredKey('whether an order is in the standard form'),
  remarks: ignoredKey('free text of the list'), title: person, citizenships: person, dates_of_birth: person, nationalities: person, places_of_birth: person,
  call_sign: vessel, vessel_type: vessel, gross_tonnage: vessel, gross_registered_tonnage: vessel, vessel_flag: vessel, vessel_owner: vessel,
});

const responseForm = z.strictObject({
  total: z.number().int().nonnegative(), offset: z.number().int().nonnegative().optional(),
  search_performed_at: time,
  sources_used: z.array(z.strictObject({ source: z.string().min(1), source_last_updated: ignoredKey('the day of the answer is taken'), last_imported: ignoredKey('when trade.gov read it'), import_rate: ignoredKey('how often it reads') })),
  results: z.array(entryForm),
});

const form = { schema: responseForm, list: 'results', readBy: 'src/importers/us-consolidated-screening-list/read-api.ts' };

type Response = z.infer<typeof responseForm>;

/** Reads the list as trade.gov gives it out. */
export function readApi(file: string, document: JsonDocument): ScreeningList {
  const response = checkedJson(file, document, form);
  const mistakes = [...countMistakes(response), ...wordingMistakes(response, document)];
  if (mistakes.length > 0) throw refusedFor(file, mistakes);
  const entries = response.results.map((result, position) => entryOf(result, position + 1));
  const named = response.sources_used.map(({ source }) => source).filter(isListName);
  return { vintage: response.search_performed_at.slice(0, 'YYYY-MM-DD'.length), lists: [...new Set([...named, ...listsIn(entries)])].sort(), entries };
}

function countMistakes({ total, results }: Response): readonly Found[] {
  return results.length === total ? [] : [{ what: `total says ${total}, and there are ${results.length} entries`, whatToDo: 'get the file of the whole list: this is a page of it, or it is cut off' }];
}

function wordingMistakes({ results, sources_used: used }: Response, { itemLines }: JsonDocument): readonly Found[] {
  const unknownLists = [...new Set([...used, ...results].map(({ source }) => source))].filter((name) => !isListName(name));
  const unknown = results.flatMap((result, position) => countriesOf(result).filter((wording) => addressOf(wording) === null).map((wording) => ({ position, wording })));
  const lines = unknown.length > 0 ? itemLines('results') : [];
  return [
    ...unknownLists.map((name) => ({ what: `"${name}" is no list that is known`, whatToDo: 'add it to src/importers/us-consolidated-screening-list/lists.ts' })),
    ...unknown.map(({ position, wording }) => ({ ...lineOf(['results', position], 'results', lines), what: `the address "${wording}" is no code of a country`, whatToDo: 'say in src/importers/us-consolidated-screening-list/lookups.yaml what it stands for' })),
  ];
}

function countriesOf({ addresses, country }: Response['results'][number]): readonly string[] {
  return [...new Set([...(addresses ?? []).map((address) => address.country), country].filter((each): each is string => each !== null))];
}

function entryOf(result: Response['results'][number], number: number): ListEntry {
  return {
    number, list: result.source as ListEntry['list'], name: result.name, otherNames: result.alt_names, type: result.type ?? null, ...addressesOf(countriesOf(result)), entityNumber: result.entity_number,
    licenseRequirement: result.license_requirement, licensePolicy: result.license_policy, program: result.programs.join('; ') || null, citation: result.federal_register_notice, url: result.source_list_url,
    ...(result.start_date ? { firstDay: result.start_date } : {}),
  };
}
