import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context } from '@opentelemetry/api';
import { ROOT_CONTEXT } from '@opentelemetry/api';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import { projectVersion } from '../project-version.ts';
import { operationSpans } from './operation-spans.ts';
import { requestSpans } from './request-spans.ts';
import { statementSpans } from './statement-spans.ts';
import type { Tracing, TracingSettings } from './tracing.ts';

const name = 'chip-export-controls';

/** By the SDK, without its globals: endpoint, sampler, batches, limits and resource come from the variables that it documents. */
export async function openTelemetry(settings: TracingSettings): Promise<Tracing> {
  const ours = resourceFromAttributes({ 'service.name': name, 'service.version': projectVersion() });
  const resource = defaultResource().merge(ours).merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(await exporter(settings))] });
  const tracer = provider.getTracer(name, projectVersion());
  const contexts = new AsyncLocalStorage<Context>();
  const source = { tracer, contexts, current: () => contexts.getStore() ?? ROOT_CONTEXT };
  return { ...requestSpans(source), operations: operationSpans(source), statements: statementSpans(source), stop: () => provider.shutdown() };
}

async function exporter({ protocol }: TracingSettings): Promise<SpanExporter> {
  const { OTLPTraceExporter } = protocol === 'http/json' ? await import('@opentelemetry/exporter-trace-otlp-http') : await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter();
}
