import { ConfigError } from '../../../src/server/config-error.ts';
import { readConfig } from '../../../src/server/config.ts';

function problems(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('without any setting it runs its own database and listens on loopback at port 4000', () => {
  const config = readConfig({}, true);
  expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, logLevel: 'warn', externalDatabase: null, slowOperationMs: 1000, responseCacheMegabytes: 64 });
  expect(config.seedFolder).toMatch(/seed$/);
  expect(config.managedDatabase.dataFolder).toMatch(/\.data$/);
});

test('an empty value counts as not set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: ' ', NEO4J_PASSWORD: '', LOG_LEVEL: '' }, true)).toMatchObject({ port: 4000, externalDatabase: null, logLevel: 'warn' });
});

test('answers are kept in as many megabytes as are given, and in none', () => {
  expect(['256', '0'].map((given) => readConfig({ CHIP_EXPORT_CONTROLS_RESPONSE_CACHE_MB: given }).responseCacheMegabytes)).toEqual([256, 0]);
  expect(problems({ CHIP_EXPORT_CONTROLS_RESPONSE_CACHE_MB: '-1' })).toEqual(['CHIP_EXPORT_CONTROLS_RESPONSE_CACHE_MB: "-1" can\'t be used: give megabytes from 0 (off) to 65536.']);
});

test('port 0 takes any free port', () => {
  expect(readConfig({ PORT: '0' }).port).toBe(0);
});

test('the log has a line per request unless a person watches the terminal', () => {
  expect(readConfig({}, false).logLevel).toBe('info');
  expect(readConfig({ LOG_LEVEL: 'debug' }, true).logLevel).toBe('debug');
});

test('a database that somebody else runs needs its address and password; user and database have defaults', () => {
  expect(readConfig({ NEO4J_URI: 'neo4j+s://db.example.com', NEO4J_PASSWORD: 'secret' }).externalDatabase).toEqual({ uri: 'neo4j+s://db.example.com', user: 'neo4j', password: 'secret' });
  expect(readConfig({ NEO4J_URI: 'bolt://db:7687', NEO4J_USERNAME: 'reader', NEO4J_PASSWORD: ' x ', NEO4J_DATABASE: 'chips' }).externalDatabase)
    .toEqual({ uri: 'bolt://db:7687', user: 'reader', password: ' x ', database: 'chips' });
});

test('all problems are reported at once, each with what to do', () => {
  expect(problems({ PORT: '70000', LOG_LEVEL: 'loud', NEO4J_URI: 'https://db.example.com', SLOW_OPERATION_MS: '1.5' })).toEqual([
    'PORT: "70000" can\'t be used: give a port from 0 to 65535 (0 takes any free one).',
    'LOG_LEVEL: "loud" is no log level: give one of trace, debug, info, warn, error, fatal, silent.',
    'NEO4J_URI: is no Neo4j address: it begins with one of bolt:// bolt+s:// bolt+ssc:// neo4j:// neo4j+s:// neo4j+ssc://, for example neo4j://localhost:7687, or neo4j+s://… for Aura.',
    'SLOW_OPERATION_MS: "1.5" can\'t be used: give milliseconds from 1 to 600000.',
    'NEO4J_PASSWORD is needed with NEO4J_URI. Set it, or unset NEO4J_URI to have a Neo4j started for you. (A database with authentication turned off takes any value.)',
  ]);
});

test('a password in the address is refused and not repeated', () => {
  const message = problems({ NEO4J_URI: 'bolt://neo4j:hunter2@db', NEO4J_PASSWORD: 'hunter2' }).join('\n');
  expect(message).toBe('NEO4J_URI: holds a user or a password. Give them as NEO4J_USER and NEO4J_PASSWORD, so that no log shows them.');
});

test('a login without an address is a mistake, not ignored', () => {
  expect(problems({ NEO4J_PASSWORD: 'x' })).toEqual(['NEO4J_PASSWORD is set but NEO4J_URI is not. Set NEO4J_URI to use that database, or unset this to have a Neo4j started for you.']);
});

test('two names of one setting that differ are a mistake', () => {
  expect(problems({ NEO4J_URI: 'bolt://db', NEO4J_PASSWORD: 'x', NEO4J_USER: 'a', NEO4J_USERNAME: 'b' })).toEqual(['NEO4J_USERNAME differs from NEO4J_USER. They mean the same: set one of them.']);
});

test('limits have defaults; a rate is limited where others than the machine itself can reach the server', () => {
  expect(readConfig({}).protection).toMatchObject({ mostCost: 20_000, requestTimeoutMs: 15_000, requestsPerMinute: 0, requestsPerMinuteWithKey: 0, keys: [], trustedProxies: [], origins: null });
  expect(readConfig({ HOST: '0.0.0.0' }).protection).toMatchObject({ requestsPerMinute: 600, requestsPerMinuteWithKey: 6000 });
  expect(readConfig({ HOST: '0.0.0.0', RATE_LIMIT_PER_MINUTE: '0', RATE_LIMIT_PER_MINUTE_WITH_KEY: '9' }).protection).toMatchObject({ requestsPerMinute: 0, requestsPerMinuteWithKey: 9 });
});

test('keys, proxies and origins are lists; mistakes in them are told without repeating a key', () => {
  expect(readConfig({ API_KEYS: 'newsroom=0123456789abcdef, lab=fedcba9876543210', TRUST_PROXY: 'loopback, 10.0.0.0/8', CORS_ORIGINS: 'https://example.org,https://example.com' }).protection).toMatchObject({
    keys: [{ name: 'newsroom', key: '0123456789abcdef' }, { name: 'lab', key: 'fedcba9876543210' }], trustedProxies: ['loopback', '10.0.0.0/8'], origins: ['https://example.org', 'https://example.com'],
  });
  expect(readConfig({ TRUST_PROXY: '2', CORS_ORIGINS: '*' }).protection).toMatchObject({ trustedProxies: 2, origins: null });
  expect(problems({ API_KEYS: 'newsroom=short', TRUST_PROXY: 'my-balancer', CORS_ORIGINS: 'example.org' })).toEqual([
    "API_KEYS: can't be read: give name=key for each client, with commas between them, each name once and each key of 16 characters or more.",
    'TRUST_PROXY: "my-balancer" can\'t be used: give addresses or ranges (10.0.0.0/8, loopback) with commas between them, or the number of proxies.',
    'CORS_ORIGINS: "example.org" is no origin: give scheme and host as browsers send them, such as https://example.org, with commas between them, or * for any.',
  ]);
});

test('the metrics are open on loopback, closed elsewhere until a token is given, and the token is not repeated', () => {
  expect(['127.0.0.1', '0.0.0.0'].map((host) => readConfig({ HOST: host }).metrics)).toEqual(['open', 'closed']);
  expect(readConfig({ METRICS_TOKEN: '0123456789abcdef' }).metrics).toEqual({ token: '0123456789abcdef' });
  expect(problems({ METRICS_TOKEN: 'short' })).toEqual(['METRICS_TOKEN: is too short: give 16 characters or more.']);
});

test('traces are sent once OpenTelemetry’s variables name an endpoint or an exporter', () => {
  const tracing = (variables: Record<string, string>) => readConfig(variables).tracing;
  expect(tracing({})).toBeNull();
  expect(tracing({ OTEL_SERVICE_NAME: 'chips' })).toBeNull();
  expect(tracing({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' })).toEqual({ protocol: 'http/protobuf' });
  expect(tracing({ OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' })).toEqual({ protocol: 'http/json' });
  expect(tracing({ OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' })).toBeNull();
  expect(problems({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_EXPORTER_OTLP_ENDPOINT: 'collector', OTEL_TRACES_EXPORTER: 'zipkin' })).toEqual([
    'OTEL_TRACES_EXPORTER: "zipkin" can\'t be used: give otlp or none.',
    'OTEL_EXPORTER_OTLP_ENDPOINT: is no address: give one such as http://localhost:4318.',
    'OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" is not spoken: give http/protobuf or http/json.',
  ]);
});

test('a process that loads nothing may be asked for', () => {
  expect([readConfig({}).loadAtStart, readConfig({ LOAD_AT_START: 'false' }).loadAtStart]).toEqual([true, false]);
  expect(problems({ LOAD_AT_START: 'no' })).toEqual(['LOAD_AT_START: "no" can\'t be used: give true or false.']);
});

test('a stop waits for a balancer as long as is asked', () => {
  expect([readConfig({}).shutdownDelayMs, readConfig({ SHUTDOWN_DELAY_MS: '8000' }).shutdownDelayMs]).toEqual([0, 8000]);
});
