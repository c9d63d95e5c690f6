import { HeaderMap } from '@apollo/server';
import type { GraphQLRequest, GraphQLRequestContext, GraphQLRequestContextDidResolveOperation, GraphQLResponse } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import type { OperationCost } from '../limits/cost/operation-cost.ts';
import { rememberedCosts } from '../limits/cost/remembered-costs.ts';
import type { RequestContext } from '../request-context.ts';
import { costHeader } from './cost-header.ts';
import { asRefusal } from './refusal.ts';

interface Options {
  readonly schema: GraphQLSchema;
  readonly mostCost: number;
  /** Told of every cost that was worked out. */
  readonly onCost: (cost: number) => void;
}

export interface PricedQuestion {
  /** Once it is known what is asked: fails where that costs too much. */
  workOut(context: GraphQLRequestContextDidResolveOperation<RequestContext>): void;
  /** The answer of one who asked for the cost alone. */
  dryRun(): GraphQLResponse | null;
  /** Says the cost in the answer of one who asked for it. */
  report(context: GraphQLRequestContext<RequestContext>): void;
}

/** Says what an operation costs before it is run, and refuses one that costs too much. */
export function pricedQuestions({ schema, mostCost, onCost }: Options): (request: GraphQLRequest, context: RequestContext) => PricedQuestion {
  const price = rememberedCosts(schema);
  return (request, { outcome }) => {
    const wanted = wantedOf(request);
    let cost: OperationCost | null = null;
    return {
      workOut({ document, operation }) {
        if (!operation) return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 });
        // Variables that don't fit are told by whoever executes.
        if (!coerced) return;
        cost = costOf(() => price(document, operation, coerced));
        if (outcome) outcome.cost = cost.total;
        onCost(cost.total);
        if (cost.total > mostCost && wanted !== 'dry-run') throw asRefusal(tooCostly(cost, mostCost));
      },
      dryRun() {
        if (wanted !== 'dry-run' || !cost) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: null } } };
      },
      report({ response: { body } }) {
        if (!wanted || !cost || body?.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { ...cost, limit: mostCost } };
      },
    };
  };
}

/** A variable that may be left out, since it has a default, and is null all the same where null can't stand is found by nobody before. */
function costOf(count: () => OperationCost): OperationCost {
  try {
    return count();
  } catch (error) {
    throw error instanceof GraphQLError ? asRefusal(new ApiError('BAD_USER_INPUT', error.message)) : error;
  }
}

function wantedOf({ http, extensions }: GraphQLRequest): 'report' | 'dry-run' | null {
  const wanted = http?.headers.get(costHeader)?.toLowerCase() ?? extensions?.['cost'];
  return wanted === 'report' || wanted === 'dry-run' ? wanted : null;
}

function tooCostly({ total, rootFields }: OperationCost, mostCost: number): ApiError {
  const [name = '', cost = 0] = Object.entries(rootFields).sort(([, one], [, other]) => other - one)[0] ?? [];
  return new ApiError(
    'OPERATION_TOO_COSTLY',
    `The operation costs ${total}; the limit is ${mostCost}. ${name} alone costs ${cost}: give its lists a smaller first, those inside lists above all, or ask for them in a further request. The header ${costHeader}: dry-run tells the cost without running anything.`,
    { cost: total, atMost: mostCost, rootFields },
  );
}
