import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ApiError, unavailableCodes } from '../../domain/api-error.ts';
import { noteOutcome } from '../metrics/request-counts.ts';

/** The largest request body that is read. */
export const bodyLimitBytes = 1024 * 1024;

/** Problems of the request before GraphQL sees it, in the shape of a GraphQL answer, so that one client code reads both. */
export function transportErrorHandler(log: Logger) {
  return (error: FastifyError | ApiError, request: FastifyRequest, reply: FastifyReply): void => {
    if (error instanceof ApiError) {
      const { code, message, details } = error;
      noteOutcome(reply.raw, code);
      log.info({ requestId: request.id, method: request.method, path: request.routeOptions.url, errors: [code] }, 'request refused');
      void reply.code(unavailableCodes.has(code) ? 503 : 400).header('cache-control', 'no-store').send(answer(code, message, { details }));
      return;
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      log.error({ requestId: request.id, err: error }, 'request failed');
      void reply.code(500).send(answer('INTERNAL_SERVER_ERROR', 'Something went wrong on our side. The request id leads to the details in the server’s log.', { requestId: request.id }));
      return;
    }
    log.info({ requestId: request.id, method: request.method, path: request.routeOptions.url, status, errors: ['BAD_REQUEST'] }, 'request refused');
    void reply.code(status).send(answer('BAD_REQUEST', messages[error.code] ?? error.message));
  };
}

export function notFoundHandler(request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(404).send(answer('BAD_REQUEST', `There is nothing at ${request.method} ${request.url.split('?')[0]}. Ask questions by POST /graphql; GET / is a page to try them, GET /schema.graphql the schema.`));
}

/** Fastify's own codes, in our words. */
const messages: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: `The request is larger than ${bodyLimitBytes / 1024} KiB. Send a smaller operation, or pass long lists page by page.`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The content type is not application/json. Send a JSON object {"query": "…", "variables": {…}} with the header content-type: application/json.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. Send a JSON object {"query": "…", "variables": {…}}.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON. Send a JSON object {"query": "…", "variables": {…}}.',
};

export function badRequest(message: string) {
  return answer('BAD_REQUEST', message);
}

function answer(code: string, message: string, more: Readonly<Record<string, unknown>> = {}) {
  return { errors: [{ message, extensions: { code, ...more } }] };
}
