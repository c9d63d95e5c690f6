import { federalRegisterDocumentId } from '../../seeding/kinds/federal-register-document-id.ts';
import { byKey } from '../folding/by-key.ts';
import type { Draft } from '../folding/draft.ts';
import type { FeedFold } from '../folding/feed-fold.ts';
import type { FederalRegisterDocument } from './federal-register-document.ts';

/**
 * A document for each number, as the newest file that has it says. What a file lacks was not searched for or lies on another page of the index: nothing ends. Its source is the
 * document itself, since what the index says of it was public on its day; it was read in the index.
 */
export const foldDocuments: FeedFold<FederalRegisterDocument> = (vintages, { seed }) => {
  const feed = vintages[0]!.feed;
  const drafts = byKey(vintages).flatMap(([key, sayings]): readonly Draft[] => {
    const id = federalRegisterDocumentId(key);
    const { title, publishedOn, url } = sayings.at(-1)!.entry;
    // One file has the types, another one the abstracts: neither takes back what the other says.
    const type = sayings.findLast(({ entry }) => entry.type !== undefined)?.entry.type;
    const abstract = sayings.findLast(({ entry }) => entry.abstract !== undefined)?.entry.abstract;
    const from = { feed, key };
    return [
      { prefix: 'source', from, value: { id, url, title: `${title} (FR Doc. ${key})`, publisher: 'Federal Register', publishedOn, check: 'SEEN', via: 'its entry in the index of the Federal Register' } },
      {
        prefix: 'document', from,
        value: {
          id, title, language: 'en', kind: 'FEDERAL_REGISTER', publishedOn, url, ...(abstract !== undefined && { abstract }), frDocumentNumber: key, ...(type !== undefined && { federalRegisterType: type }),
          sources: { default: [{ source: id, check: 'SEEN' }] },
        },
      },
    ];
  });
  return { drafts: drafts.filter(({ prefix, value }) => seed.find(prefix, value.id) === undefined), additions: [] };
};
