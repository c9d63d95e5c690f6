import { z } from 'zod';
import { checkedJson, lineOf, refusedFor } from '../reading/checked-json.ts';
import type { Found } from '../reading/checked-json.ts';
import type { JsonDocument } from '../reading/json-document.ts';
import { jsonFile } from '../reading/json-file.ts';
import { plainText } from '../values/plain-text.ts';
import { dayMistakes, earHead, text, wholeNumber } from '../us-ear/ear-document.ts';
import type { EarText } from '../us-ear/ear-document.ts';

/** A section of part 740 that grants license exceptions. */
export interface ExceptionSection {
  /** `740.8` */
  readonly key: string;
  readonly title: string;
  /** `NAC`, `ACA` */
  readonly symbols: readonly string[];
}

/** Every key is here, so that a new one is an error and not lost. */
const form = {
  schema: z.strictObject({
    ...earHead, count: wholeNumber,
    exceptions: z.array(z.strictObject({ section: text, sectionNumber: text.regex(/^740\.\d+$/, 'is no section of part 740'), symbols: z.array(text.regex(/^[A-Z]{3}$/, 'is no symbol of a license exception')).min(1), title: text })),
  }),
  list: 'exceptions', readBy: 'src/importers/us-ear-license-exceptions/read-exceptions.ts',
};

type Catalog = z.infer<typeof form.schema>;

/** Part 740 of 2026-07-23 has 27 such sections. */
const [fewestSections, mostSections] = [20, 50];

export async function readExceptions(path: string): Promise<EarText<ExceptionSection>> {
  const { file, ...document } = await jsonFile(path);
  return exceptionsOf(file, document);
}

export function exceptionsOf(file: string, document: JsonDocument): EarText<ExceptionSection> {
  const catalog = checkedJson(file, document, form);
  const mistakes = [...dayMistakes(catalog), ...countMistakes(catalog), ...sectionMistakes(catalog, document)];
  if (mistakes.length > 0) throw refusedFor(file, mistakes);
  return { day: catalog.ecfrIssueDate, entries: catalog.exceptions.map(({ sectionNumber: key, title, symbols }) => ({ key, title: plainText(title), symbols })) };
}

function countMistakes({ count, exceptions: { length } }: Catalog): readonly Found[] {
  return [
    ...(length === count ? [] : [{ what: `count says ${count}, and there are ${length} sections`, whatToDo: 'the file may be cut off: get it again' }]),
    ...(length >= fewestSections && length <= mostSections ? [] : [{ what: `it has ${length} sections; ${fewestSections} to ${mostSections} are expected`, whatToDo: 'check that it is whole and of this feed' }]),
  ];
}

function sectionMistakes({ exceptions }: Catalog, { itemLines }: JsonDocument): readonly Found[] {
  const symbols = exceptions.flatMap((each) => each.symbols);
  const found = exceptions.flatMap(({ section, sectionNumber, symbols: own }, position) => [
    ...(section === `15 C.F.R. § ${sectionNumber}` ? [] : [{ position, what: `the section is "${section}" and its number ${sectionNumber}`, whatToDo: 'get the file again' }]),
    ...own.filter((symbol) => symbols.filter((each) => each === symbol).length > 1).map((symbol) => ({ position, what: `the symbol ${symbol} stands for two sections`, whatToDo: 'get the file again' })),
  ]);
  const lines = found.length > 0 ? itemLines('exceptions') : [];
  return found.map(({ position, ...mistake }) => ({ ...lineOf(['exceptions', position], 'exceptions', lines), ...mistake }));
}
