import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { publicErrorCodes } from './public-error-codes.ts';

const maskedMessage = 'Something went wrong on our side. The request id leads to the details in the server’s log.';

/**
 * The one boundary between errors and answers: a caller's mistake or an outage is shown with its code and what to do, everything else is masked.
 * Apollo hands over its own rendering and the error itself; no decision is taken on a message text.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const known = apiErrorIn(error);
  if (known && known.code !== 'INTERNAL_SERVER_ERROR') {
    const details = known.forStrangers === undefined && Object.keys(known.details).length > 0 && { details: known.details };
    return { message: known.forStrangers ?? message, ...place, extensions: { code: known.code, ...details } };
  }
  if (isBadRequest(error)) return { message, ...place, extensions: { code: 'BAD_REQUEST' } };
  const code = refusedLiteral(error) ? 'BAD_USER_INPUT' : formatted.extensions?.['code'];
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR' || !publicErrorCodes.includes(code)) {
    return { message: maskedMessage, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  return { message, ...place, extensions: { code } };
}

/** True when the caller is shown nothing of this error, so that the log must hold all of it. */
export function isMasked(formatted: GraphQLFormattedError): boolean {
  return formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
}

/** What Apollo refuses with a status of the client's own and no code: a hash that is not that of the operation. */
function isBadRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return false;
  const { status = 0 } = (error.extensions['http'] ?? {}) as { readonly status?: number };
  return status >= 400 && status < 500;
}

function apiErrorIn(error: unknown): ApiError | null {
  for (let cause = error; cause instanceof Error; cause = cause instanceof GraphQLError ? cause.originalError : undefined) {
    if (cause instanceof ApiError) return cause;
  }
  return null;
}

/** A literal that a scalar of ours refused (an impossible date): validation reports it, but it is the input that is bad, not the shape of the document. */
function refusedLiteral(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'GRAPHQL_VALIDATION_FAILED') return false;
  const original = error.originalError;
  return original instanceof Error && (!(original instanceof GraphQLError) || original.extensions['code'] === 'BAD_USER_INPUT');
}
