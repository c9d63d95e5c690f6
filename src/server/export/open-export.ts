import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { getOperationAST, getVariableValues, print } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { Patience } from '../../domain/patience.ts';
import type { OperationExecutor } from '../graphql/operation-executor.ts';
import { operationCost } from '../limits/cost/operation-cost.ts';
import type { RequestContext } from '../request-context.ts';
import { endAfter } from '../request-patience.ts';
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
  /** The most that a page may cost, and how long it may take. */
  readonly mostCost: number;
  readonly requestTimeoutMs: number;
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
export async function openExport(source: ExportSource, request: ExportRequest, requestId: string, client: Patience): Promise<OpenExport> {
  const { format } = request;
  const asked = exportable(source.schema, request, format === 'graphml');
  if (format === 'graphml' && !asked.edge.some(({ name, below }) => name === 'node' && below.some((field) => field.name === idAlias))) throw new ApiError('NOT_EXPORTABLE', `The rows of ${asked.list} are no records with an id, which a graph needs. Export them as csv or jsonl.`);
  requireAffordable(source, asked, request);
  const { graph, now, today } = source.makeContext(requestId);
  const pages = readRows(pageReader(source, asked, request, requestId, { now, today }, client), new StampReader(graph));
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

/** A page of an export costs what it would cost at /graphql. */
function requireAffordable({ schema, mostCost }: ExportSource, { document }: Exportable, { operationName, variables }: ExportRequest): void {
  const operation = getOperationAST(document, operationName);
  const coerced = operation && getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables, [pageVariables.first]: pageSize }).coerced;
  const cost = operation && coerced ? operationCost(schema, document, operation, coerced).total : 0;
  if (cost > mostCost) throw new ApiError('OPERATION_TOO_COSTLY', `A page of ${pageSize} rows of this export costs ${cost}; the limit is ${mostCost}. Give the lists inside the rows a smaller first, or export them as lists of their own.`, { cost, atMost: mostCost });
}

/** Every page is an operation of its own, on the day on which the export began. */
function pageReader({ execute, makeContext, requestTimeoutMs }: ExportSource, { document, list }: Exportable, { operationName, variables }: ExportRequest, requestId: string, day: Pick<RequestContext, 'now' | 'today'>, client: Patience) {
  const key = createHash('sha256').update(print(document)).digest('hex');
  return async (after: string | null): Promise<ExportedPage> => {
    const patience = new Patience();
    const callOff = [endAfter(requestTimeoutMs, patience), client.onEnd((reason) => patience.end(reason))];
    const context: RequestContext = { ...makeContext(requestId), ...day, patience };
    const { data, errors } = await execute({ key, document, operationName, variables: { ...variables, [pageVariables.first]: pageSize, [pageVariables.after]: after }, context }).finally(() => callOff.forEach((call) => call()));
    if (errors?.[0]) throw errors[0];
    const page = data?.[list] as Page;
    const { hasNextPage, endCursor } = page[pageInfoAlias];
    return { rows: page.edges, next: hasNextPage ? endCursor : null, datasetVersion: String(context.answer.datasetVersion) };
  };
}
