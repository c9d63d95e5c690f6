import { parse } from 'graphql';
import type { ExportSource } from './open-export.ts';

const document = parse('{ citation { bibtex } }');

/** How to cite the dataset as a whole, with its sources, as BibTeX. */
export async function readSources({ execute, makeContext }: ExportSource, requestId: string): Promise<string> {
  const { data, errors } = await execute({ key: 'sources', document, operationName: undefined, variables: {}, context: makeContext(requestId) });
  if (errors?.[0]) throw errors[0];
  return (data as { readonly citation: { readonly bibtex: string } }).citation.bibtex;
}
