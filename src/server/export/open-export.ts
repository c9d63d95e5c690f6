import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { print } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import type { OperationExecutor } from '../graphql/operation-executor.ts';
import type { RequestContext } from '../request-context.ts';
import { StampReader } from '../response-cache/stamp-reader.ts';
import { columnsOf } from './columns.ts';
import { csvWriter } from './csv-writer.ts';
import type { ExportFormat, ExportRequest } from './export-request.ts';
import type { ExportedAbout, ExportedRow, ExportWriter } from './export-writer.ts';
import { exportable } from './exportable.ts';
import type { Exportable } from './exportable.ts';
import { graphmlWriter } from './graphml-writer.ts';
import { jsonLinesWriter } from './json-lines-writer.ts';
import { pageInfoAlias, pageVariables } from './paged-operation.ts';
import { readRows } from './read-rows.ts';
import type { ExportedPage } from './read-rows.ts';
import { idAlias, rowShape } from './record-shape.ts';

export interface ExportSource {
  readonly schema: GraphQLSchema;
  readonly execute: OperationExecutor;
  readonly makeContext: (requestId: string) => RequestContext;
}

export interface OpenExport {
  readonly format: ExportFormat;
  readonly writer: ExportWriter;
  readonly pages: AsyncIterable<ExportedPage>;
  readonly datasetVersion: string;
  readonly contentType: string;
  readonly fileName: string;
}

const contentTypes: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv; charset=utf-8; header=present', jsonl: 'application/x-ndjson; charset=utf-8', graphml: 'application/graphml+xml; charset=utf-8' };

/** Rows of one statement: as many as a page may have. */
const pageSize = 100;

/** Reads the first page, so that whatever is wrong with the question or the database is told before a file begins. */
export async function openExport(source: ExportSource, request: ExportRequest, requestId: string): Promise<OpenExport> {
  const { format } = request;
  const asked = exportable(source.schema, request, format === 'graphml');
  if (format === 'graphml' && !asked.edge.some(({ name, below }) => name === 'node' && below.some((field) => field.name === idAlias))) throw new ApiError('NOT_EXPORTABLE', `The rows of ${asked.list} are no records with an id, which a graph needs. Export them as csv or jsonl.`);
  const { graph, now, today } = source.makeContext(requestId);
  const pages = readRows(pageReader(source, asked, request, requestId, { now, today }), new StampReader(graph));
  const first = await pages.next();
  if (first.done) throw new ApiError('EXPORT_INTERRUPTED', 'Nothing was read. Export again.');
  const { datasetVersion } = first.value;
  const about = { datasetVersion, today, list: asked.list };
  return { format, writer: await writerOf(request, asked, about), pages: following(first.value, pages), datasetVersion, contentType: contentTypes[format], fileName: `${asked.list}-${datasetVersion}.${format}` };
}

async function* following(first: ExportedPage, rest: AsyncGenerator<ExportedPage, void>): AsyncGenerator<ExportedPage, void> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}

async function writerOf({ format, csv }: ExportRequest, { edge }: Exportable, about: ExportedAbout): Promise<ExportWriter> {
  if (format === 'csv') return csvWriter(columnsOf(edge), about, csv);
  return format === 'jsonl' ? jsonLinesWriter() : graphmlWriter(rowShape(edge), about);
}

interface Page {
  readonly edges: readonly ExportedRow[];
  readonly [pageInfoAlias]: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every page is an operation of its own, on the day on which the export began. */
function pageReader({ execute, makeContext }: ExportSource, { document, list }: Exportable, { operationName, variables }: ExportRequest, requestId: string, day: Pick<RequestContext, 'now' | 'today'>) {
  const key = createHash('sha256').update(print(document)).digest('hex');
  return async (after: string | null): Promise<ExportedPage> => {
    const context: RequestContext = { ...makeContext(requestId), ...day };
    const { data, errors } = await execute({ key, document, operationName, variables: { ...variables, [pageVariables.first]: pageSize, [pageVariables.after]: after }, context });
    if (errors?.[0]) throw errors[0];
    const page = data?.[list] as Page;
    const { hasNextPage, endCursor } = page[pageInfoAlias];
    return { rows: page.edges, next: hasNextPage ? endCursor : null, datasetVersion: String(context.answer.datasetVersion) };
  };
}
