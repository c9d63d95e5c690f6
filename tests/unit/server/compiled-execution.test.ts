import type { GraphQLRequestContext } from '@apollo/server';
import { buildSchema, getOperationAST, GraphQLError, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import { compiledExecution } from '../../../src/server/graphql/compiled-execution.ts';
import type { RequestContext } from '../../../src/server/request-context.ts';

/** What is answered, and then what the gateway says of one question, as Apollo asks: the gateway only where there was no answer. */
async function asked(execute: () => Promise<ExecutionResult>, query = '{ chip }') {
  let times = 0;
  const { gateway, answer } = compiledExecution(buildSchema('type Query { chip: String }'), async () => {
    times += 1;
    return execute();
  });
  const document = parse(query);
  const contextValue: RequestContext = { requestId: 'request-1', ...apiContext({ graph: { read: async () => [] }, rulebook: {} as Rulebook, now: '2026-08-01T00:00:00.000Z' }) };
  const context = { document, queryHash: 'hash', operation: getOperationAST(document) ?? undefined, request: { query }, contextValue } as unknown as GraphQLRequestContext<RequestContext>;
  const given = (await answer(context))?.body ?? null;
  const executor = (await gateway!.load({} as never)).executor as unknown as (asked: unknown) => Promise<ExecutionResult>;
  const told = given ? null : await executor({ ...context, context: contextValue }).catch((error: unknown) => error);
  return { given, told, times };
}

test('an answer does not go by Apollo’s gateway', async () => {
  expect(await asked(async () => ({ data: { chip: 'H20' } }))).toEqual({ given: { kind: 'single', singleResult: { data: { chip: 'H20' }, extensions: { knownAt: undefined, asOf: undefined, datasetVersion: undefined } } }, told: null, times: 1 });
});

test('an answer with errors goes by the gateway, and is asked for once', async () => {
  const errors = [new GraphQLError('broken')];
  expect(await asked(async () => ({ data: { chip: null }, errors }))).toMatchObject({ given: null, told: { data: { chip: null }, errors }, times: 1 });
});

test('what fails as a whole fails in the gateway, and is asked for once', async () => {
  const failure = new Error('the database has gone');
  expect(await asked(() => Promise.reject(failure))).toEqual({ given: null, told: failure, times: 1 });
});

test('an operation that the document does not have is left to the gateway', async () => {
  const errors = [new GraphQLError('Unknown operation')];
  expect(await asked(async () => ({ errors }), 'query A { chip } query B { chip }')).toMatchObject({ given: null, told: { errors }, times: 1 });
});
