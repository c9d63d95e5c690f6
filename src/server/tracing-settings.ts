import { z } from 'zod';
import type { TracingSettings } from './tracing/tracing.ts';

const [json, protobuf] = ['http/json', 'http/protobuf'] as const;
const protocol = z.enum([json, protobuf], { error: (issue) => `"${String(issue.input)}" is not spoken: give ${protobuf} or ${json}.` }).optional();

/** Of OpenTelemetry's variables those that decide whether and how spans are sent; the others are read by its SDK. */
export const tracingVariables = {
  OTEL_SDK_DISABLED: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none'], { error: (issue) => `"${String(issue.input)}" can't be used: give otlp or none.` }).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ error: 'is no address: give one such as http://localhost:4318.' }).optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.url({ error: 'is no address: give one such as http://localhost:4318/v1/traces.' }).optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol,
};

type Values = { readonly [Name in keyof typeof tracingVariables]?: z.output<(typeof tracingVariables)[Name]> };

/** Null: nothing is traced, which is so until an endpoint or an exporter is named. */
export function tracingOf(values: Values): TracingSettings | null {
  if (values.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || values.OTEL_TRACES_EXPORTER === 'none') return null;
  const isWanted = values.OTEL_TRACES_EXPORTER ?? values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? values.OTEL_EXPORTER_OTLP_ENDPOINT;
  return isWanted === undefined ? null : { protocol: values.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? values.OTEL_EXPORTER_OTLP_PROTOCOL ?? protobuf };
}
