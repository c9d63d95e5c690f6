import { execFileSync } from 'node:child_process';

/** Opens tracing by one set of variables after the other, and prints after each which packages of OpenTelemetry are loaded. */
const script = (sets: readonly Readonly<Record<string, string>>[]) => `
  import { createRequire } from 'node:module';
  import { pino } from 'pino';
  import { readConfig } from './src/server/config.ts';
  import './src/server/run-server.ts';
  import { openTracing } from './src/server/tracing/tracing.ts';
  for (const variables of ${JSON.stringify(sets)}) {
    await openTracing(readConfig(variables).tracing, pino({ level: 'silent' }));
    const files = Object.keys(createRequire(import.meta.url).cache);
    console.log(JSON.stringify([...new Set(files.flatMap((file) => /node_modules\\/@opentelemetry\\/([a-z-]+)/.exec(file)?.[1] ?? []))]));
  }
  process.exit();
`;

test('nothing of the SDK is loaded until an endpoint or an exporter is named', () => {
  const without = [
    {}, { OTEL_SERVICE_NAME: 'chips', OTEL_TRACES_SAMPLER: 'always_on' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_SDK_DISABLED: 'true' }, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_TRACES_EXPORTER: 'none' },
  ];
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script([...without, { OTEL_TRACES_EXPORTER: 'otlp' }])], { encoding: 'utf8' });
  const loaded = output.trim().split('\n').map((line) => JSON.parse(line) as string[]);
  // prom-client brings the API, which does nothing by itself.
  expect(loaded.slice(0, without.length)).toEqual(without.map(() => ['api']));
  expect(loaded.at(-1)).toEqual(expect.arrayContaining(['exporter-trace-otlp-proto', 'sdk-trace']));
});
