import { z } from 'zod';
import type { IsoDate } from '../../domain/iso-date.ts';
import { isIsoDay } from '../../domain/iso-date.ts';
import type { Lookups } from '../mapping/lookups.ts';
import { readLookups } from '../mapping/lookups.ts';
import type { Found } from '../reading/checked-json.ts';
import { checkedJson, ignoredKey, lineOf, refusedFor } from '../reading/checked-json.ts';
import type { JsonDocument } from '../reading/json-document.ts';
import { jsonFile } from '../reading/json-file.ts';
import { plainText } from '../values/plain-text.ts';
import type { FederalRegisterDocument } from './federal-register-document.ts';

export interface FederalRegisterFile {
  /** The newest day of publication: until then the file can speak. */
  readonly day: IsoDate;
  readonly documents: readonly FederalRegisterDocument[];
}

const text = z.string().trim().min(1);
const count = z.number().int().nonnegative();
const agency = ignoredKey('the documents are those of one agency, or name it in their titles');
const copy = ignoredKey('another address of the same document');

/** Every key is here, so that a new one is an error and not lost. Both arrangements have the keys of the Federal Register API; the answer of the API has more of them. */
const form = {
  schema: z.strictObject({
    description: ignoredKey('what was searched for'), count, total_pages: count.optional(), next_page_url: ignoredKey('the next page is a file of its own'),
    results: z.array(z.strictObject({
      document_number: text.regex(/^[A-Z0-9]+-[0-9-]+$/, 'is no number of a document'), title: text, publication_date: z.string().refine(isIsoDay, 'is not a day'),
      html_url: z.url({ protocol: /^https$/, hostname: /^www\.federalregister\.gov$/ }), abstract: z.string().trim().nullish(), type: text.optional(), agencies: agency,
      json_url: copy, pdf_url: copy, public_inspection_pdf_url: copy, excerpts: ignoredKey('the words around what was searched for'),
    })),
  }),
  list: 'results', readBy: 'src/importers/federal-register-bis/read-documents.ts',
};

type Page = z.infer<typeof form.schema>;

/** The API gives no more than this in one answer. */
const mostDocuments = 10_000;
export const lookupFiles = [new URL('lookups.yaml', import.meta.url)] as const;

export async function readDocuments(path: string): Promise<FederalRegisterFile> {
  const { file, ...document } = await jsonFile(path);
  return documentsOf(file, document);
}

export function documentsOf(file: string, document: JsonDocument): FederalRegisterFile {
  const page = checkedJson(file, document, form);
  const lookups = readLookups(lookupFiles);
  const mistakes = [...countMistakes(page), ...resultMistakes(page, document, lookups)];
  if (mistakes.length > 0) throw refusedFor(file, mistakes);
  const documents = page.results.map(({ document_number: key, title, publication_date: publishedOn, html_url: url, abstract, type }): FederalRegisterDocument => ({
    key, title: plainText(title), publishedOn, url, ...(abstract ? { abstract: plainText(abstract) } : {}), ...(type === undefined ? {} : { type: meaningOf(type, lookups)! }),
  }));
  return { day: documents.map(({ publishedOn }) => publishedOn).sort().at(-1)!, documents };
}

const meaningOf = (type: string, { meanings }: Lookups): string | undefined => meanings.get('types')?.get(type);

/** A page of several holds a part of what it counts. */
function countMistakes({ count: counted, total_pages: pages = 1, results }: Page): readonly Found[] {
  if (results.length === 0) return [{ what: 'it has no documents', whatToDo: 'check what was searched for' }];
  if (results.length > mostDocuments) return [{ what: `it has ${results.length} documents; at most ${mostDocuments} are expected`, whatToDo: 'check that it is a file of this feed' }];
  const isSound = pages > 1 ? results.length < counted : results.length === counted;
  return isSound ? [] : [{ what: `count says ${counted}, and there are ${results.length} documents`, whatToDo: 'the file may be cut off: get it again' }];
}

function resultMistakes({ results }: Page, { itemLines }: JsonDocument, lookups: Lookups): readonly Found[] {
  const numbers = results.map(({ document_number: number }) => number);
  const found = results.flatMap(({ document_number: number, publication_date: day, html_url: url, type }, position) => [
    ...(numbers.indexOf(number) < position ? [{ position, what: `the document ${number} stands twice`, whatToDo: 'get the file again' }] : []),
    // The address holds both once more.
    ...(url.includes(`/documents/${day.replaceAll('-', '/')}/${number}/`) ? [] : [{ position, what: `the address of ${number} is not that of a document of ${day}: ${url}`, whatToDo: 'look up which of them is right, and get the file again' }]),
    ...(type !== undefined && meaningOf(type, lookups) === undefined ? [{ position, what: `"${type}" is no type of document that was reviewed`, whatToDo: `settle it in ${lookups.file}` }] : []),
  ]);
  const lines = found.length > 0 ? itemLines('results') : [];
  return found.map(({ position, ...mistake }) => ({ ...lineOf(['results', position], 'results', lines), ...mistake }));
}
