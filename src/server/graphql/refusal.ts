import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ApiError } from '../../domain/api-error.ts';

/** An error that ends a request before it is executed: Apollo takes the HTTP status from it. */
export function asRefusal(error: ApiError, status = 400): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status, headers: new HeaderMap() } } });
}
