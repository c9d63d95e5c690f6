import { z } from 'zod';
import { checkedJson, ignoredKey, refusedFor } from '../reading/checked-json.ts';
import type { Found } from '../reading/checked-json.ts';
import type { JsonDocument } from '../reading/json-document.ts';
import { jsonFile } from '../reading/json-file.ts';
import { plainText } from '../values/plain-text.ts';
import { chartColumns, columnName } from '../us-ear/chart-columns.ts';
import { countryCodeOf, countryMistakes } from '../us-ear/countries.ts';
import { dayMistakes, earHead, text, wholeNumber } from '../us-ear/ear-document.ts';
import type { EarText } from '../us-ear/ear-document.ts';

/** What the Country Chart says of a country. */
export interface ChartRow {
  /** The code of the country. */
  readonly key: string;
  /** As the chart names it. */
  readonly name: string;
  /** `NS Column 1`; none where the row has no cells of its own and the notes say what it refers to. */
  readonly columns: readonly string[];
  /** Its footnotes, what its row refers to in place of marks, or the row that stands for it. */
  readonly notes: readonly string[];
}

const footnoteNumbers = z.array(wholeNumber);

/** Every key is here, so that a new one is an error and not lost. */
const form = {
  schema: z.strictObject({
    ...earHead, countryCount: wholeNumber, columns: z.array(text),
    countries: z.record(text, z.strictObject({ marks: z.array(text), footnotes: footnoteNumbers })),
    embargoed: z.record(text, z.strictObject({ pointer: text, footnotes: footnoteNumbers })),
    footnotes: z.record(z.string().regex(/^\d+$/), text),
    territoryInheritance: z.record(text, z.strictObject({ row: text, basis: ignoredKey('remark of the arrangement') })),
    oddities: z.array(z.unknown()).max(0, 'the arrangement could not read all of the table'),
    procedure: ignoredKey('how the chart is used; docs/law.md says it'), notes: ignoredKey('remarks of the arrangement'), columnLabels: ignoredKey('the reasons for control in full'), aliases: ignoredKey('other names, for searching'),
    territoryInheritanceNote: ignoredKey('remark of the arrangement'), allDestinationsEntries: ignoredKey('the entries of the control list say it themselves'),
  }),
  list: 'countries', readBy: 'src/importers/us-ear-country-chart/read-chart.ts',
};

type Chart = z.infer<typeof form.schema>;

/** The chart of 2026-07-23 has 196 rows with marks and four without. */
const [fewestRows, mostRows] = [180, 230];

export async function readChart(path: string): Promise<EarText<ChartRow>> {
  const { file, ...document } = await jsonFile(path);
  return chartOf(file, document);
}

export function chartOf(file: string, document: JsonDocument): EarText<ChartRow> {
  const chart = checkedJson(file, document, form);
  const names = [...Object.keys(chart.countries), ...Object.keys(chart.embargoed), ...Object.keys(chart.territoryInheritance), ...Object.values(chart.territoryInheritance).map(({ row }) => row)];
  const mistakes = [...dayMistakes(chart), ...countMistakes(chart), ...columnMistakes(chart), ...countryMistakes(names), ...rowMistakes(chart)];
  if (mistakes.length > 0) throw refusedFor(file, mistakes);
  return { day: chart.ecfrIssueDate, entries: rowsOf(chart) };
}

function rowsOf({ countries, embargoed, footnotes, territoryInheritance }: Chart): readonly ChartRow[] {
  const notes = (numbers: readonly number[]): readonly string[] => numbers.map((number) => plainText(footnotes[number]!));
  const rows: readonly ChartRow[] = [
    ...Object.entries(countries).map(([name, row]) => ({ key: countryCodeOf(name)!, name, columns: chartColumns.filter((column) => row.marks.map(columnName).includes(column)), notes: notes(row.footnotes) })),
    ...Object.entries(embargoed).map(([name, row]) => ({ key: countryCodeOf(name)!, name, columns: [], notes: [plainText(row.pointer), ...notes(row.footnotes)] })),
  ];
  const ofOthers = Object.entries(territoryInheritance).map(([name, { row }]) => ({ key: countryCodeOf(name)!, name, columns: [], notes: [`The chart has no row for it: that of ${row} governs.`] }));
  return [...rows, ...ofOthers.filter(({ key }) => !rows.some((row) => row.key === key))].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function countMistakes({ countries, countryCount }: Chart): readonly Found[] {
  const rows = Object.keys(countries).length;
  return [
    ...(rows === countryCount ? [] : [{ what: `countryCount says ${countryCount}, and there are ${rows} rows`, whatToDo: 'the file may be cut off: get it again' }]),
    ...(rows >= fewestRows && rows <= mostRows ? [] : [{ what: `it has ${rows} rows; ${fewestRows} to ${mostRows} are expected`, whatToDo: 'check that it is whole and of this feed' }]),
  ];
}

function columnMistakes({ columns }: Chart): readonly Found[] {
  const named = columns.map(columnName);
  return [
    ...named.filter((column) => !chartColumns.includes(column)).map((column) => ({ what: `"${column}" is no column that is known`, whatToDo: 'the chart has a new column: add it to src/importers/us-ear/chart-columns.ts' })),
    ...chartColumns.filter((column) => !named.includes(column)).map((column) => ({ what: `the column "${column}" is missing`, whatToDo: 'get the file again; if the chart has lost it, adapt src/importers/us-ear/chart-columns.ts' })),
  ];
}

function rowMistakes({ countries, embargoed, footnotes, columns }: Chart): readonly Found[] {
  const whatToDo = 'get the file again';
  const codes = new Map<string, string>();
  return [...Object.entries(countries), ...Object.entries(embargoed)].flatMap(([name, row]) => {
    const code = countryCodeOf(name) ?? name;
    const other = codes.get(code);
    codes.set(code, name);
    const marks = 'marks' in row ? row.marks : [];
    return [
      ...(other === undefined ? [] : [{ what: `"${other}" and "${name}" are one country`, whatToDo: 'one of them is read wrongly: look at src/importers/us-ear/countries.yaml' }]),
      ...marks.filter((mark) => !columns.includes(mark)).map((mark) => ({ what: `${name}: "${mark}" is no column of the chart`, whatToDo })),
      ...row.footnotes.filter((number) => footnotes[number] === undefined).map((number) => ({ what: `${name}: there is no footnote ${number}`, whatToDo })),
    ];
  });
}
