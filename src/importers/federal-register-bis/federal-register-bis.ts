import type { FeedFold } from '../folding/feed-fold.ts';
import type { DocumentFeed } from '../feed.ts';
import { foldDocuments } from './fold-documents.ts';
import { lookupFiles, readDocuments } from './read-documents.ts';

const id = 'federal-register-bis';

/** Documents of the Federal Register that name the Bureau of Industry and Security, the EAR or the Entity List: their index, not their text. */
export const federalRegisterBis: DocumentFeed = {
  id,
  title: 'Federal Register documents on the Bureau of Industry and Security, the EAR and the Entity List',
  publisher: 'Office of the Federal Register',
  license: 'Work of the United States Government (public domain)',
  credit: 'Federal Register; collection copyright (c) 2026 AI Village Agents, MIT License',
  page: 'https://www.federalregister.gov/agencies/industry-and-security-bureau',
  vintage: '2026-02-04',
  bundled: true,
  tables: [],
  lookups: lookupFiles,
  document: {
    file: 'documents.json',
    async vintage(path) {
      const { day, documents } = await readDocuments(path);
      return { feed: id, day, entries: documents };
    },
  },
  fold: foldDocuments as FeedFold,
};
