import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';
import type { AnswerQuestion } from './compiled-execution.ts';
import { applyEndRules } from './end-rule.ts';
import type { EndRule } from './end-rule.ts';
import type { OperationLog } from './operation-log.ts';
import type { PricedQuestion } from './priced-question.ts';

interface Options {
  readonly price: (request: GraphQLRequest, context: RequestContext) => PricedQuestion;
  readonly answer: AnswerQuestion;
  readonly log: OperationLog;
  readonly endRules: readonly EndRule[];
}

/** All that is done at Apollo's steps of a question, in its order. One plugin, since Apollo waits at each step for each of them, those too that have nothing to do there. */
export function questionPlugin({ price, answer, log, endRules }: Options): ApolloServerPlugin<RequestContext> {
  return {
    ...log.ofFailures,
    async requestDidStart({ request, contextValue }) {
      const priced = price(request, contextValue);
      const logAnswer = log.begin();
      return {
        async didResolveOperation(context) {
          priced.workOut(context);
        },
        async responseForOperation(context) {
          return priced.dryRun() ?? answer(context);
        },
        async willSendResponse(context) {
          priced.report(context);
          logAnswer(context);
          applyEndRules(endRules, context);
        },
      };
    },
  };
}
