import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { diag, DiagLogLevel, ROOT_CONTEXT } from '@opentelemetry/api';
import type { Context } from '@opentelemetry/api';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Logger } from 'pino';
import { projectVersion } from '../project-version.ts';
import { operationSpans } from './operation-spans.ts';
import { requestSpans } from './request-spans.ts';
import { statementSpans } from './statement-spans.ts';
import type { Tracing, TracingSettings } from './tracing.ts';

const name = 'chip-export-controls';

/** What is left when the server stops is sent within this time, or lost. */
const lastWordsMs = 2000;

/** By the SDK, without its globals: endpoint, sampler, batches, limits and resource come from the variables that it documents. */
export async function openTelemetry(settings: TracingSettings, log: Logger): Promise<Tracing> {
  const tell = (message: string): void => log.warn({ from: 'opentelemetry' }, message);
  diag.setLogger({ error: tell, warn: tell, info: ignore, debug: ignore, verbose: ignore }, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  const ours = resourceFromAttributes({ 'service.name': name, 'service.version': projectVersion() });
  const resource = defaultResource().merge(ours).merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(await exporter(settings))] });
  const tracer = provider.getTracer(name, projectVersion());
  const contexts = new AsyncLocalStorage<Context>();
  const source = { tracer, contexts, current: () => contexts.getStore() ?? ROOT_CONTEXT };
  return { ...requestSpans(source), operations: operationSpans(source), statements: statementSpans(source), stop: () => Promise.race([provider.shutdown().catch((error: unknown) => tell(`The last spans were lost: ${error instanceof Error ? error.message : String(error)}`)), sleep(lastWordsMs, undefined, { ref: false })]) };
}

const ignore = (): void => undefined;

async function exporter({ protocol }: TracingSettings): Promise<SpanExporter> {
  const { OTLPTraceExporter } = protocol === 'http/json' ? await import('@opentelemetry/exporter-trace-otlp-http') : await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter();
}
