import type { IncomingMessage } from 'node:http';
import { defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { isWatched } from '../http/admission/watched-paths.ts';
import { placeOf } from '../metrics/request-counts.ts';
import type { SpanSource } from './span-source.ts';
import type { Tracing } from './tracing.ts';

/** Attributes have the names of OpenTelemetry's conventions. No address, no query string: these are the client's. */
export function requestSpans({ tracer, contexts }: SpanSource): Pick<Tracing, 'requests' | 'within'> {
  const caller = new W3CTraceContextPropagator();
  const known = new WeakMap<IncomingMessage, Context>();
  return {
    requests: (next) => (request, response) => {
      if (!isWatched(request)) {
        next(request, response);
        return;
      }
      const place = placeOf(request.url);
      const method = request.method === 'POST' ? 'POST' : request.method === 'GET' ? 'GET' : '_OTHER';
      const parent = caller.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter);
      const span = tracer.startSpan(`${method} ${place}`, { kind: SpanKind.SERVER, attributes: { 'http.request.method': method, ...(place !== 'other' && { 'http.route': `/${place}` }) } }, parent);
      known.set(request, trace.setSpan(parent, span));
      response.once('close', () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        const requestId = response.getHeader('x-request-id');
        if (typeof requestId === 'string') span.setAttribute('http.request.header.x-request-id', [requestId]);
        if (response.statusCode >= 500 || !response.writableFinished) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      next(request, response);
    },
    within(request, work) {
      const context = known.get(request);
      return context ? contexts.run(context, work) : work();
    },
  };
}
