import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { unavailableCodes } from '../../domain/api-error.ts';
import { Patience } from '../../domain/patience.ts';
import { compressedPieces } from '../export/compressed-pieces.ts';
import type { ExportWriter } from '../export/export-writer.ts';
import { readExportRequest } from '../export/export-request.ts';
import { openExport } from '../export/open-export.ts';
import { readSources } from '../export/read-sources.ts';
import type { ExportSource, OpenExport } from '../export/open-export.ts';
import { formatError } from '../graphql/format-error.ts';
import type { ListedOperations } from '../limits/listed-operations.ts';
import { noteOutcome } from '../metrics/request-counts.ts';
import { encodingFor } from './encodings.ts';
import { endWhenClientGoes } from '../request-patience.ts';
import type { Tracing } from '../tracing/tracing.ts';

interface Options extends ExportSource {
  readonly log: Logger;
  readonly listedOperations?: ListedOperations | undefined;
  readonly tracing?: Tracing | undefined;
}

/** A whole connection as a file, with constant memory: read page by page as fast as the client takes it. */
export async function exportRoutes(fastify: FastifyInstance, { log, listedOperations, tracing, ...source }: Options): Promise<void> {
  fastify.route({
    method: ['GET', 'POST'],
    url: '/export',
    compress: false,
    handler: async (request, reply) => {
      const client = new Patience();
      endWhenClientGoes(reply.raw, client);
      try {
        const asked = readExportRequest(request.query, request.method === 'POST' ? request.body ?? null : undefined);
        listedOperations?.require(asked.query);
        const open = () => openExport(source, asked, request.id, client);
        const opened = await (tracing ? tracing.within(request.raw, open) : open());
        return await sendFile(request, reply, opened, log);
      } catch (error) {
        return refuse(request, reply, error);
      }
    },
  });

  fastify.get('/sources.bib', async (request, reply) => {
    try {
      return await reply.type('application/x-bibtex; charset=utf-8').header('cache-control', 'no-store').send(await readSources(source, request.id));
    } catch (error) {
      return refuse(request, reply, error);
    }
  });

  function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
    const shown = shownError(error);
    noteOutcome(reply.raw, shown.code);
    log[shown.status < 500 ? 'info' : 'error']({ requestId: request.id, errors: [shown.code], ...(shown.status === 500 && { err: error }) }, 'export refused');
    return reply.code(shown.status).type('application/json; charset=utf-8').send({ errors: [{ ...shown.formatted, extensions: { ...shown.formatted.extensions, ...(shown.status === 500 && { requestId: request.id }) } }] });
  }
}

function sendFile(request: FastifyRequest, reply: FastifyReply, opened: OpenExport, log: Logger): FastifyReply {
  const { contentType, fileName, datasetVersion } = opened;
  const headers = {
    'content-disposition': `attachment; filename="${fileName}"`, 'cache-control': 'no-store', 'x-dataset-version': datasetVersion,
    link: '</sources.bib>; rel="describedby"; type="application/x-bibtex"',
  };
  const text = pieces(opened, request.id, log, reply.raw);
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding) reply.header('content-encoding', encoding);
  reply.header('vary', [reply.getHeader('vary'), 'accept-encoding'].filter(Boolean).join(', '));
  return reply.headers(headers).type(contentType).send(Readable.from(encoding ? compressedPieces(text, encoding) : text, { objectMode: false, highWaterMark: 64 * 1024 }));
}

/** The text of the file. What fails on the way becomes its last line, and then the connection is cut: a file that is not whole never looks whole. */
async function* pieces({ writer, pages, datasetVersion, format }: OpenExport, requestId: string, log: Logger, response: ServerResponse): AsyncGenerator<string, void> {
  const begun = performance.now();
  let rows = 0;
  let outcome: readonly string[] = ['CLIENT_GONE'];
  try {
    yield writer.begin();
    for await (const page of pages) {
      rows += page.rows.length;
      const text = writer.rows(page.rows);
      if (text) yield text;
    }
    const end = writer.end();
    if (end) yield end;
    outcome = [];
  } catch (error) {
    const { code, status } = shownError(error);
    outcome = [code];
    noteOutcome(response, code);
    if (status === 500) log.error({ requestId, err: error }, 'export failed');
    yield brokenLine(writer, error);
    // What was written has to leave before the connection is cut, and to be unpacked where it is read.
    await sleep(200);
    throw error;
  } finally {
    log.info({ requestId, format, rows, datasetVersion, durationMs: Math.round(performance.now() - begun), errors: outcome }, 'export');
  }
}

function brokenLine(writer: ExportWriter, error: unknown): string {
  const { code, message } = shownError(error);
  return writer.broken(code, message);
}

function shownError(error: unknown) {
  const given = error instanceof GraphQLError ? error : new GraphQLError(error instanceof Error ? error.message : String(error), { originalError: error instanceof Error ? error : null });
  const formatted = formatError({ ...given.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...given.extensions } }, given);
  const code = String(formatted.extensions?.['code']);
  return { formatted, message: formatted.message, code, status: code === 'INTERNAL_SERVER_ERROR' ? 500 : unavailableCodes.has(code) || code === 'EXPORT_INTERRUPTED' ? 503 : 400 };
}
