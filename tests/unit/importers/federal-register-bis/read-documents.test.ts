import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { federalRegisterBis } from '../../../../src/importers/federal-register-bis/federal-register-bis.ts';
import { documentsOf, readDocuments } from '../../../../src/importers/federal-register-bis/read-documents.ts';
import { madeDocument, reasonsOf } from '../reasons-of.ts';

const shared = '../shared/data/federal-register-bis';
const withShared = existsSync(shared) ? it : it.skip;
const result = (rest: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  document_number: '2022-21658', title: 'Some  Controls ', publication_date: '2022-10-13', html_url: 'https://www.federalregister.gov/documents/2022/10/13/2022-21658/some-controls', ...rest,
});
const page = (results: readonly unknown[], rest: Readonly<Record<string, unknown>> = {}): object => ({ description: 'made', count: results.length, results, ...rest });

describe('the index of the Federal Register', () => {
  it('is read with the day of its newest document', async () => {
    const older = result({ document_number: 'C1-2021-1', publication_date: '2021-01-05', html_url: 'https://www.federalregister.gov/documents/2021/01/05/C1-2021-1/x', abstract: null, type: 'Presidential Document', agencies: [{ name: 'x' }] });
    expect(documentsOf('made.json', await madeDocument(page([result({ abstract: ' What it  does. ' }), older])))).toEqual({
      day: '2022-10-13',
      documents: [
        { key: '2022-21658', title: 'Some Controls', publishedOn: '2022-10-13', url: 'https://www.federalregister.gov/documents/2022/10/13/2022-21658/some-controls', abstract: 'What it does.' },
        { key: 'C1-2021-1', title: 'Some Controls', publishedOn: '2021-01-05', url: 'https://www.federalregister.gov/documents/2021/01/05/C1-2021-1/x', type: 'PRESIDENTIAL_DOCUMENT' },
      ],
    });
  });

  it('may be one page of several', async () => {
    expect(documentsOf('made.json', await madeDocument(page([result()], { count: 300, total_pages: 3, next_page_url: 'https://x' }))).documents).toHaveLength(1);
  });

  it('has 186 documents in the copy that comes with the project, until 2026-02-04', async () => {
    const { day, entries } = await federalRegisterBis.document.vintage('data/federal-register-bis/documents.json.gz');
    const documents = entries as Awaited<ReturnType<typeof readDocuments>>['documents'];
    expect([day, day === federalRegisterBis.vintage, documents.length]).toEqual(['2026-02-04', true, 186]);
    expect(documents.find(({ key }) => key === '2025-00636')).toMatchObject({ title: 'Framework for Artificial Intelligence Diffusion', publishedOn: '2025-01-15' });
    expect(documents.map(({ publishedOn }) => publishedOn).sort()[0]).toBe('2020-01-06');
  });

  withShared('is read as the API gives it out, with types', async () => {
    const { day, documents } = await readDocuments(join(shared, 'fr_api_page_2026-10-02.json'));
    expect([day, documents.length, documents.filter(({ type }) => type === 'RULE').length]).toEqual(['2026-09-30', 7, 5]);
    expect(documents.find(({ key }) => key === '2026-17231')).toMatchObject({ title: 'Revisions to the Entity List', publishedOn: '2026-08-24', type: 'RULE' });
  });

  it.each<readonly [string, unknown, string]>([
    ['fewer documents than it counts', page([result()], { count: 2 }), 'count says 2, and there are 1 documents – the file may be cut off: get it again'],
    ['no documents', page([]), 'it has no documents – check what was searched for'],
    ['a key that is new', page([result({ surprise: 1 })]), '1 results.0: Unrecognized key: "surprise" – the form of the file has changed: adapt src/importers/federal-register-bis/read-documents.ts'],
    ['a document twice', page([result(), result()]), '1 the document 2022-21658 stands twice – get the file again'],
    ['a day that is not that of the address', page([result({ publication_date: '2022-10-14' })]), '1 the address of 2022-21658 is not that of a document of 2022-10-14: https://www.federalregister.gov/documents/2022/10/13/2022-21658/some-controls – look up which of them is right, and get the file again'],
    ['a type that nobody reviewed', page([result({ type: 'Sunshine Act Document' })]), '1 "Sunshine Act Document" is no type of document that was reviewed – settle it in src/importers/federal-register-bis/lookups.yaml'],
    ['a day that does not exist', page([result({ publication_date: '2022-02-30' })]), '1 results.0.publication_date: is not a day – the form of the file has changed: adapt src/importers/federal-register-bis/read-documents.ts'],
    ['an address elsewhere', page([result({ html_url: 'https://example.org/documents/2022/10/13/2022-21658/x' })]), '1 results.0.html_url: Invalid URL – the form of the file has changed: adapt src/importers/federal-register-bis/read-documents.ts'],
  ])('is refused as a whole when it has %s', async (_, value, reason) => {
    expect(await reasonsOf(documentsOf, value)).toEqual([reason]);
  });
});
