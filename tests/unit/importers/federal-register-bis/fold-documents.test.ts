import type { FederalRegisterDocument } from '../../../../src/importers/federal-register-bis/federal-register-document.ts';
import { federalRegisterBis } from '../../../../src/importers/federal-register-bis/federal-register-bis.ts';
import { foldDocuments } from '../../../../src/importers/federal-register-bis/fold-documents.ts';
import type { Vintage } from '../../../../src/importers/folding/vintage.ts';
import { flawsOf, madeContext } from '../made-context.ts';

const document = (rest: Partial<FederalRegisterDocument> = {}): FederalRegisterDocument => ({ key: 'C1-2022-1', title: 'A Correction', publishedOn: '2022-10-13', url: 'https://fr.example/1', ...rest });
const vintage = (day: string, ...entries: readonly FederalRegisterDocument[]): Vintage<FederalRegisterDocument> => ({ feed: 'federal-register-bis', day, entries });

describe('documents of the Federal Register', () => {
  it('are documents whose source is the document itself, of its own day', () => {
    const { drafts, additions } = foldDocuments([vintage('2026-02-04', document())], madeContext());
    expect(additions).toEqual([]);
    expect(drafts.map(({ prefix, value }) => [prefix, value])).toEqual([
      ['source', { id: 'fr-c1-2022-1', url: 'https://fr.example/1', title: 'A Correction (FR Doc. C1-2022-1)', publisher: 'Federal Register', publishedOn: '2022-10-13', check: 'SEEN', via: 'its entry in the index of the Federal Register' }],
      ['document', {
        id: 'fr-c1-2022-1', title: 'A Correction', language: 'en', kind: 'FEDERAL_REGISTER', publishedOn: '2022-10-13', url: 'https://fr.example/1', frDocumentNumber: 'C1-2022-1',
        sources: { default: [{ source: 'fr-c1-2022-1', check: 'SEEN' }] },
      }],
    ]);
    expect(flawsOf(drafts)).toEqual([]);
  });

  it('are as the newest file has them, with the type of one file and the abstract of another, and stay where a file lacks them', () => {
    const { drafts } = foldDocuments([
      vintage('2026-02-04', document({ abstract: 'It corrects.' })), vintage('2026-09-30', document({ title: 'Another Title', type: 'RULE' })), vintage('2026-10-02', document({ key: '2026-2' })),
    ], madeContext());
    expect(drafts.filter(({ prefix }) => prefix === 'document').map(({ value: { id, title, abstract, federalRegisterType } }) => [id, title, abstract, federalRegisterType])).toEqual([
      ['fr-2026-2', 'A Correction', undefined, undefined], ['fr-c1-2022-1', 'Another Title', 'It corrects.', 'RULE'],
    ]);
  });

  it('leave to the seed the sources and documents that it has', () => {
    const { drafts } = foldDocuments([vintage('2026-02-04', document())], madeContext({ source: [{ id: 'fr-c1-2022-1' }] }));
    expect(drafts.map(({ prefix }) => prefix)).toEqual(['document']);
    expect(foldDocuments([vintage('2026-02-04', document())], madeContext({ source: [{ id: 'fr-c1-2022-1' }], document: [{ id: 'fr-c1-2022-1' }] })).drafts).toEqual([]);
  });

  it('of the bundled copy are sound by the rules of the seed', async () => {
    const { drafts } = foldDocuments([await federalRegisterBis.document.vintage('data/federal-register-bis/documents.json.gz') as Vintage<FederalRegisterDocument>], madeContext());
    expect(drafts).toHaveLength(372);
    expect(flawsOf(drafts)).toEqual([]);
  });
});
