import { z } from 'zod';
import type { Lookups } from '../mapping/lookups.ts';
import { readLookups } from '../mapping/lookups.ts';
import { checkedJson, ignoredKey, lineOf, refusedFor } from '../reading/checked-json.ts';
import type { Found } from '../reading/checked-json.ts';
import type { JsonDocument } from '../reading/json-document.ts';
import { jsonFile } from '../reading/json-file.ts';
import { plainText } from '../values/plain-text.ts';
import { chartColumns } from '../us-ear/chart-columns.ts';
import { dayMistakes, earHead, text, wholeNumber } from '../us-ear/ear-document.ts';
import type { EarText } from '../us-ear/ear-document.ts';
import type { ControlListText } from './control-list-text.ts';
import { headingEnd, runTogether } from './run-together.ts';

const longText = ignoredKey('the official text governs, and it is long: what is not needed to find an entry is read there');

/** Every key is here, so that a new one is an error and not lost. */
const form = {
  schema: z.strictObject({
    ...earHead, deepCategories: longText, deepCategoryNote: longText, entryCount: wholeNumber,
    entries: z.array(z.strictObject({
      eccn: text.regex(/^\d[A-E]\d{3}$/, 'is no ECCN'), category: text, productGroup: text, heading: text, reasonForControl: z.string().nullable(),
      countryChart: z.array(z.strictObject({ control: text, countryChart: text, singleCellRow: z.literal(true).optional(), requirementCellEmptyInSource: z.literal(true).optional() })),
      licenceExceptionFlags: z.record(z.string(), text),
      staSpecialConditions: ignoredKey('the exceptions have it under STA'), relatedControls: longText, items: longText, topLevelParagraphs: longText,
    })),
  }),
  list: 'entries', readBy: 'src/importers/us-ear-commerce-control-list/read-control-list.ts',
};

type List = z.infer<typeof form.schema>;
type Entry = List['entries'][number];

/** The list of 2026-07-23 has 633 entries; of the others the reason is with the State Department, or the entry points elsewhere. */
const [fewestEntries, mostEntries, leastWithReason] = [550, 800, 0.85];
export const lookupFiles = [new URL('lookups.yaml', import.meta.url)] as const;

export async function readControlList(path: string): Promise<EarText<ControlListText>> {
  const { file, ...document } = await jsonFile(path);
  return controlListOf(file, document);
}

export function controlListOf(file: string, document: JsonDocument): EarText<ControlListText> {
  const list = checkedJson(file, document, form);
  const lookups = readLookups(lookupFiles);
  const mistakes = [...dayMistakes(list), ...countMistakes(list), ...entryMistakes(list, document, lookups)];
  if (mistakes.length > 0) throw refusedFor(file, mistakes);
  return { day: list.ecfrIssueDate, entries: list.entries.map((entry) => entryOf(entry, lookups)) };
}

function entryOf(entry: Entry, lookups: Lookups): ControlListText {
  const flaw = showsNext(entry) ? runTogether[entry.eccn] : undefined;
  const requirements = ownRequirements(entry).map(({ control, countryChart, singleCellRow, requirementCellEmptyInSource: isEmpty }) => ({ control: plainText(control), requirement: singleCellRow || isEmpty ? null : plainText(countryChart) }));
  const columns = ownRequirements(entry).flatMap((row) => columnsOf(row, lookups) ?? []);
  return {
    key: entry.eccn, heading: plainText(entry.heading.replace(headingEnd, '.')),
    reasonsForControl: flaw?.keepsReasons === false ? [] : reasonsOf(entry, lookups).flatMap(({ means }) => means ?? []),
    requirements, chartColumns: chartColumns.filter((column) => columns.includes(column)),
    exceptions: flaw === undefined ? Object.fromEntries(Object.entries(entry.licenceExceptionFlags).map(([symbol, words]) => [symbol, plainText(words)])) : {},
    ...(flaw === undefined ? {} : { flaw: `The copy that was read runs ${flaw.next} into this entry; what could not be told apart was not taken. The official text has all of it.` }),
  };
}

/** What only an entry shows into which the next one runs. */
function showsNext({ heading, countryChart }: Entry): boolean {
  const rows = countryChart.map(({ control, countryChart: requirement }) => `${control}: ${requirement}`);
  const controls = countryChart.map(({ control }) => control);
  return headingEnd.test(heading) || new Set(rows).size < rows.length || new Set(controls).size < controls.length;
}

function ownRequirements(entry: Entry): Entry['countryChart'] {
  return showsNext(entry) ? entry.countryChart.slice(0, runTogether[entry.eccn]?.requirements) : entry.countryChart;
}

/** The reasons of a cell such as `NS, RS, AT`, each with its reviewed meaning. A cell that is written otherwise was reviewed as a whole. */
function reasonsOf({ reasonForControl }: Entry, lookups: Lookups): readonly { readonly wording: string; readonly means: string | undefined }[] {
  const cell = plainText(reasonForControl ?? '');
  const read = lookups.exceptions.find(({ column, wording }) => column === 'reasonForControl' && wording === cell)?.reads ?? cell;
  return read.split(',').map((wording) => wording.trim()).filter((wording) => wording !== '').map((wording) => ({ wording, means: lookups.meanings.get('reasons for control')?.get(wording) }));
}

/** The columns of the Country Chart that a requirement names; null where it seems to name one in words that nobody has reviewed. */
function columnsOf({ countryChart: requirement }: Entry['countryChart'][number], { exceptions }: Lookups): readonly string[] | null {
  const words = plainText(requirement);
  const read = exceptions.find(({ column, wording }) => column === 'countryChart' && wording === words)?.reads ?? words;
  const columns = read.split(';').map((each) => each.trim().replace(/\.$/, ''));
  if (columns.every((column) => chartColumns.includes(column))) return columns;
  return /Column\s*\d/i.test(read) ? null : [];
}

function countMistakes({ entries, entryCount }: List): readonly Found[] {
  const withReason = entries.filter(({ reasonForControl }) => (reasonForControl ?? '') !== '').length / Math.max(1, entries.length);
  return [
    ...(entries.length === entryCount ? [] : [{ what: `entryCount says ${entryCount}, and there are ${entries.length} entries`, whatToDo: 'the file may be cut off: get it again' }]),
    ...(entries.length >= fewestEntries && entries.length <= mostEntries ? [] : [{ what: `it has ${entries.length} entries; ${fewestEntries} to ${mostEntries} are expected`, whatToDo: 'check that it is whole and of this feed' }]),
    ...(withReason >= leastWithReason ? [] : [{ what: `${Math.floor(withReason * 100)} % of the entries have a reason for control; at least ${leastWithReason * 100} % are expected`, whatToDo: 'check whether the key has changed its meaning' }]),
  ];
}

function entryMistakes({ entries }: List, { itemLines }: JsonDocument, lookups: Lookups): readonly Found[] {
  const eccns = entries.map(({ eccn }) => eccn);
  const found = entries.flatMap((entry, position) => {
    const { eccn, category, productGroup } = entry;
    return [
      ...(eccns.indexOf(eccn) < position ? [{ what: `${eccn} stands twice`, whatToDo: 'get the file again' }] : []),
      ...(eccn.startsWith(`${category}${productGroup}`) ? [] : [{ what: `${eccn} is not of category ${category} and product group ${productGroup}`, whatToDo: 'get the file again' }]),
      ...(showsNext(entry) && runTogether[eccn] === undefined ? [{ what: `the entry ${eccn} holds another one: its tables stand in its heading, or twice`, whatToDo: 'say in src/importers/us-ear-commerce-control-list/run-together.ts what of it is its own' }] : []),
      ...reasonsOf(entry, lookups).filter(({ means }) => means === undefined).map(({ wording }) => ({ what: `${eccn}: "${wording}" is no reason for control that was reviewed`, whatToDo: `settle it in ${lookups.file}` })),
      ...entry.countryChart.filter((row) => columnsOf(row, lookups) === null).map((row) => ({ what: `${eccn}: "${row.countryChart.slice(0, 80)}" names a column in words that nobody has reviewed`, whatToDo: `settle it under exceptions in ${lookups.file}` })),
      ...Object.keys(entry.licenceExceptionFlags).filter((symbol) => !lookups.meanings.get('license exceptions')?.has(symbol)).map((symbol) => ({ what: `${eccn}: "${symbol}" is no license exception that was reviewed`, whatToDo: `settle it in ${lookups.file}` })),
    ].map((mistake) => ({ position, ...mistake }));
  });
  const lines = found.length > 0 ? itemLines('entries') : [];
  return found.map(({ position, ...mistake }) => ({ ...lineOf(['entries', position], 'entries', lines), ...mistake }));
}
