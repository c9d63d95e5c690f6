import { federalRegisterDocumentId } from '../../seeding/kinds/federal-register-document-id.ts';
import { byKey } from '../folding/by-key.ts';
import type { FeedFold } from '../folding/feed-fold.ts';
import { foldedFields } from '../folding/folded-fields.ts';
import type { FederalRegisterDocument } from './federal-register-document.ts';

/** A document for each number. What a file lacks was not searched for or lies on another page of the index: nothing ends. */
export const foldDocuments: FeedFold<FederalRegisterDocument> = (vintages, context) => {
  const feed = vintages[0]!.feed;
  const drafts = byKey(vintages).map(([key, sayings]) => {
    const id = federalRegisterDocumentId(key);
    // One file has the types, another one the abstracts: neither takes back what the other says.
    const known = { type: sayings.findLast(({ entry }) => entry.type !== undefined)?.entry.type, abstract: sayings.findLast(({ entry }) => entry.abstract !== undefined)?.entry.abstract };
    const { values, sources, superseded } = foldedFields(sayings.map(({ day, entry: { title, publishedOn, url, type, abstract } }, index) => {
      const isLast = index === sayings.length - 1;
      return {
        day, source: `${context.source(feed, day)}#${key}`,
        fields: { title, publishedOn, url, frDocumentNumber: key, federalRegisterType: type ?? (isLast ? known.type : undefined), abstract: abstract ?? (isLast ? known.abstract : undefined) },
      };
    }));
    return { prefix: 'document' as const, from: { feed, key }, value: { id, language: 'en', kind: 'FEDERAL_REGISTER', ...values, sources, ...(superseded && { superseded }) } };
  });
  return { drafts: drafts.filter(({ value }) => context.seed.find('document', value.id) === undefined), additions: [] };
};
