import type { DocumentNode, GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import { ApiError } from '../src/domain/api-error.ts';
import type { GraphReader, Statement } from '../src/domain/graph.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import type { Rulebook } from '../src/rules/rulebook.ts';
import { apiContext } from './context.ts';
import { usePartyNames } from './party-index.ts';

/** Ends a resolver once its statement is known: nothing is read. */
class Explained extends Error {}

/** The statements that answer an operation, one for each root field, in order. Fails with the first mistake in the operation's arguments. */
export async function explainOperation(
  schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>, law: { readonly rulebook: Rulebook; readonly today: IsoDate },
): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const graph: GraphReader = {
    read: async (statement) => {
      statements.push(statement);
      throw new Explained();
    },
  };
  // What a question reads does not hang on who is listed.
  usePartyNames(graph, { version: '', listings: [], organizations: [] });
  const context = apiContext({ graph, rulebook: law.rulebook, now: `${law.today}T00:00:00Z` });
  const { errors = [] } = await execute({ schema, document, contextValue: context, variableValues: variables });
  await Promise.allSettled(context.answer.citing);
  const mistake = errors.find(({ originalError }) => !(originalError instanceof Explained));
  if (mistake) throw mistake.originalError ?? new ApiError('BAD_USER_INPUT', mistake.message);
  return statements;
}
