import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { EndRule } from './end-rule.ts';

const mistakesInTheOperation: ReadonlySet<string> = new Set([ApolloServerErrorCode.GRAPHQL_PARSE_FAILED, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED, ApolloServerErrorCode.BAD_USER_INPUT]);

/**
 * A client that takes `application/json` alone is one from before GraphQL had a media type: to it a status other than 200 may be a proxy's, and what is wrong with a
 * well-formed request is told with 200 (GraphQL over HTTP, "application/json"). Whoever takes anything, or knows the new type, gets 400.
 */
export const plainJsonStatus: EndRule = ({ errors }, { request, response: { http } }) => {
  if (http.status !== 400 || !takesPlainJsonAlone(request.http?.headers.get('accept'))) return;
  if (errors.every(({ extensions }) => mistakesInTheOperation.has(String(extensions?.['code'])))) http.status = 200;
};

function takesPlainJsonAlone(accept = ''): boolean {
  return /^\s*application\/json\s*(?:;[^,]*)?$/.test(accept);
}
