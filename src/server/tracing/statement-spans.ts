import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { ApiError } from '../../domain/api-error.ts';
import type { SpanSource } from './span-source.ts';
import type { Tracing } from './tracing.ts';

/** The text of a statement holds no value of the question: these are its parameters, which are left out. `db.system` is the name of `db.system.name` before version 1.30 of the conventions. */
export function statementSpans({ tracer, current }: SpanSource): Tracing['statements'] {
  return ({ text }) => {
    const span = tracer.startSpan('neo4j read', { kind: SpanKind.CLIENT, attributes: { 'db.system': 'neo4j', 'db.system.name': 'neo4j', 'db.query.text': text } }, current());
    return (error) => {
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, ...(error instanceof ApiError && { message: error.code }) });
      span.end();
    };
  };
}
