import { parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { explainOperation } from '../../resolvers/explain.ts';
import type { Statement } from '../domain/graph.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { examples } from '../server/landing-page/examples.ts';

/** The statements of the operations offered on the landing page, which are what a visitor asks first. Those that another seed cannot answer are left out. */
export async function firstStatements(schema: GraphQLSchema, rulebook: Rulebook): Promise<readonly Statement[]> {
  const law = { rulebook, today: new Date().toISOString().slice(0, 10) };
  const statements: Statement[] = [];
  for (const { operation } of examples) statements.push(...await explainOperation(schema, parse(operation), {}, law).catch(() => []));
  return statements;
}
