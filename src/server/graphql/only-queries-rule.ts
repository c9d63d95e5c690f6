import type { ASTVisitor, ValidationContext } from 'graphql';
import { GraphQLError } from 'graphql';

/** The API only reads: a mutation or subscription is the caller's mistake, found before anything is run. */
export function onlyQueriesRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== 'query') context.reportError(new GraphQLError(`This API only reads: send a query, not a ${node.operation}.`, { nodes: [node] }));
    },
  };
}
