import { SpanStatusCode, trace } from '@opentelemetry/api';
import { getOperationAST } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { SpanSource } from './span-source.ts';
import type { Tracing } from './tracing.ts';

/** What was asked, at which cost, and which dataset answered; of a page of an export too. Variables are the caller's. */
export function operationSpans({ tracer, contexts, current }: SpanSource): Tracing['operations'] {
  return (execute) => async (request) => {
    const { answer, outcome } = request.context as RequestContext;
    const operation = getOperationAST(request.document, request.operationName);
    const name = operation?.name?.value;
    const span = tracer.startSpan(name === undefined ? 'query' : `query ${name}`, {
      attributes: { 'graphql.operation.type': 'query', ...(name !== undefined && { 'graphql.operation.name': name }), ...(outcome?.cost !== undefined && { 'chip_export_controls.operation.cost': outcome.cost }) },
    }, current());
    try {
      const result = await contexts.run(trace.setSpan(current(), span), () => execute(request));
      if (answer.datasetVersion !== undefined) span.setAttribute('chip_export_controls.dataset.version', answer.datasetVersion);
      if (result.errors) span.setStatus({ code: SpanStatusCode.ERROR });
      return result;
    } finally {
      span.end();
    }
  };
}
