import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { RequestContext } from '../request-context.ts';

/** What is set right in an answer that has errors, just before it is sent. */
export type EndRule = (result: FormattedExecutionResult & { errors: NonNullable<FormattedExecutionResult['errors']> }, context: GraphQLRequestContextWillSendResponse<RequestContext>) => void;

/** Applies the rules in their order to an answer that has errors. */
export function applyEndRules(rules: readonly EndRule[], context: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  const { body } = context.response;
  if (body.kind !== 'single' || !body.singleResult.errors) return;
  const result = body.singleResult as Parameters<EndRule>[0];
  for (const rule of rules) rule(result, context);
}
