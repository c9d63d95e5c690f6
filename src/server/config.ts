import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Neo4jConnection } from '../neo4j/connection.ts';
import { defaultCacheFolder } from '../neo4j/default-cache-folder.ts';
import { ConfigError } from './config-error.ts';
import { readKeys, readOrigins, readProxies } from './config-values.ts';
import type { MetricsAccess } from './http/metrics-route.ts';
import { projectRoot } from './project-root.ts';
import { defaultProtection } from './protection.ts';
import type { Protection } from './protection.ts';
import { tracingOf, tracingVariables } from './tracing-settings.ts';
import type { TracingSettings } from './tracing/tracing.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** A database that somebody else runs; null when the project runs its own. */
  readonly externalDatabase: Neo4jConnection | null;
  readonly managedDatabase: ManagedDatabaseSettings;
  readonly seedFolder: string;
  /** False: the database holds what there is, and this process writes nothing. */
  readonly loadAtStart: boolean;
  readonly slowOperationMs: number;
  /** How much memory may hold answers to give them again; 0 keeps none. */
  readonly responseCacheMegabytes: number;
  /** How long questions are still taken after the signal to stop, and how long those under way then have. */
  readonly shutdownDelayMs: number;
  readonly shutdownGraceMs: number;
  readonly metrics: MetricsAccess;
  /** Null: nothing is traced. */
  readonly tracing: TracingSettings | null;
  readonly protection: Protection;
  /** The folder of the only operations that are answered; null: all are. */
  readonly operationsFolder: string | null;
  readonly startedByPackageManager: boolean;
}

export interface ManagedDatabaseSettings {
  readonly dataFolder: string;
  readonly cacheFolder: string;
  readonly javaHome: string | undefined;
  /** What Java and Maven get to see. */
  readonly environment: NodeJS.ProcessEnv;
}

const dataFolderVariable = 'CHIP_EXPORT_CONTROLS_DATA';
const seedFolderVariable = 'CHIP_EXPORT_CONTROLS_SEED';
const responseCacheVariable = 'CHIP_EXPORT_CONTROLS_RESPONSE_CACHE_MB';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

type Environment = Readonly<NodeJS.ProcessEnv>;

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

const wholeNumber = (least: number, most: number, remedy: string) =>
  z.string().transform((text, context) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    context.addIssue({ code: 'custom', message: `"${text}" can't be used: ${remedy}.` });
    return z.NEVER;
  });

const databaseUri = z.string().superRefine((text, context) => {
  const problem = problemOfUri(text);
  if (problem) context.addIssue({ code: 'custom', message: problem });
});

/** Every variable that is read here; docs/operations.md has the table. */
export const settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 'give a port from 0 to 65535 (0 takes any free one)').default(4000),
  LOG_LEVEL: z.enum(logLevels, { error: (issue) => `"${String(issue.input)}" is no log level: give one of ${logLevels.join(', ')}.` }).optional(),
  NEO4J_URI: databaseUri.optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  [dataFolderVariable]: z.string().optional(),
  [seedFolderVariable]: z.string().optional(),
  JAVA_HOME: z.string().optional(),
  LOAD_AT_START: z.enum(['true', 'false'], { error: (issue) => `"${String(issue.input)}" can't be used: give true or false.` }).default('true'),
  SLOW_OPERATION_MS: wholeNumber(1, 600_000, 'give milliseconds from 1 to 600000').default(1000),
  METRICS_TOKEN: z.string().min(16, 'is too short: give 16 characters or more.').optional(),
  ...tracingVariables,
  [responseCacheVariable]: wholeNumber(0, 65_536, 'give megabytes from 0 (off) to 65536').default(64),
  SHUTDOWN_DELAY_MS: wholeNumber(0, 600_000, 'give milliseconds from 0 to 600000').default(0),
  SHUTDOWN_GRACE_MS: wholeNumber(0, 600_000, 'give milliseconds from 0 to 600000').default(5000),
  MAX_OPERATION_COST: wholeNumber(1, 1_000_000_000, 'give a cost from 1').default(defaultProtection.mostCost),
  REQUEST_TIMEOUT_MS: wholeNumber(100, 600_000, 'give milliseconds from 100 to 600000').default(defaultProtection.requestTimeoutMs),
  MAX_REQUESTS_AT_ONCE: wholeNumber(1, 1000, 'give a number from 1 to 1000').default(defaultProtection.requestsAtOnce),
  MAX_REQUESTS_WAITING: wholeNumber(0, 100_000, 'give a number from 0 to 100000').default(defaultProtection.requestsWaiting),
  MAX_EXPORTS_AT_ONCE: wholeNumber(1, 1000, 'give a number from 1 to 1000').default(defaultProtection.exportsAtOnce),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000_000, 'give a number, or 0 for no limit').optional(),
  RATE_LIMIT_PER_MINUTE_WITH_KEY: wholeNumber(0, 1_000_000_000, 'give a number, or 0 for no limit').optional(),
  API_KEYS: readKeys.optional(),
  TRUST_PROXY: readProxies.optional(),
  PERSISTED_QUERIES_MB: wholeNumber(0, 1024, 'give megabytes from 0 (off) to 1024').default(defaultProtection.persistedQueriesMegabytes),
  OPERATIONS_FOLDER: z.string().optional(),
  CORS_ORIGINS: readOrigins.optional(),
});

/**
 * Reads the settings, all of them and nowhere else; an empty value counts as not set.
 * On a terminal the log is quiet (`warn`), because the same terminal shows the readable messages; collected by something else it has a line per request (`info`).
 */
export function readConfig(environment: Environment = process.env, terminal = process.stderr.isTTY === true): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...[...contradictions(given)].map(([name, message]) => `${name} ${message}`),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const values = parsed.data;
  const root = projectRoot();
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL ?? (terminal ? 'warn' : 'info'),
    externalDatabase: externalDatabase(values),
    managedDatabase: Object.freeze({
      dataFolder: resolve(values[dataFolderVariable] ?? join(root, '.data')),
      cacheFolder: resolve(defaultCacheFolder({ environment: given, homeFolder: homedir(), platform: process.platform })),
      javaHome: values.JAVA_HOME,
      environment,
    }),
    seedFolder: resolve(values[seedFolderVariable] ?? join(root, 'seed')),
    loadAtStart: values.LOAD_AT_START === 'true',
    slowOperationMs: values.SLOW_OPERATION_MS,
    responseCacheMegabytes: values[responseCacheVariable],
    shutdownDelayMs: values.SHUTDOWN_DELAY_MS,
    shutdownGraceMs: values.SHUTDOWN_GRACE_MS,
    metrics: values.METRICS_TOKEN !== undefined ? Object.freeze({ token: values.METRICS_TOKEN }) : isLoopback(values.HOST) ? 'open' : 'closed',
    tracing: tracingOf(values),
    protection: protection(values),
    operationsFolder: values.OPERATIONS_FOLDER === undefined ? null : resolve(values.OPERATIONS_FOLDER),
    startedByPackageManager: given['npm_lifecycle_event'] !== undefined,
  });
}

type Settings = z.output<typeof settings>;

function externalDatabase(values: Settings): Neo4jConnection | null {
  if (values.NEO4J_URI === undefined || values.NEO4J_PASSWORD === undefined) return null;
  const user = values.NEO4J_USER ?? values.NEO4J_USERNAME ?? 'neo4j';
  return Object.freeze({ uri: values.NEO4J_URI, user, password: values.NEO4J_PASSWORD, ...(values.NEO4J_DATABASE && { database: values.NEO4J_DATABASE }) });
}

/** Nobody but the machine itself reaches a loopback address: there no rate is limited unless it is asked for. */
function protection(values: Settings): Protection {
  const perMinute = values.RATE_LIMIT_PER_MINUTE ?? (isLoopback(values.HOST) ? 0 : publicRatePerMinute);
  return Object.freeze({
    mostCost: values.MAX_OPERATION_COST,
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    requestsAtOnce: values.MAX_REQUESTS_AT_ONCE,
    requestsWaiting: values.MAX_REQUESTS_WAITING,
    exportsAtOnce: values.MAX_EXPORTS_AT_ONCE,
    requestsPerMinute: perMinute,
    requestsPerMinuteWithKey: values.RATE_LIMIT_PER_MINUTE_WITH_KEY ?? perMinute * 10,
    keys: values.API_KEYS ?? [],
    trustedProxies: values.TRUST_PROXY ?? [],
    persistedQueriesMegabytes: values.PERSISTED_QUERIES_MB,
    origins: values.CORS_ORIGINS ?? null,
  });
}

const publicRatePerMinute = 600;

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

type Credentials = Readonly<Partial<Record<'NEO4J_URI' | 'NEO4J_USER' | 'NEO4J_USERNAME' | 'NEO4J_PASSWORD', string | undefined>>>;

function* contradictions(values: Credentials): Generator<[string, string]> {
  if (values.NEO4J_URI !== undefined && values.NEO4J_PASSWORD === undefined) {
    yield ['NEO4J_PASSWORD', 'is needed with NEO4J_URI. Set it, or unset NEO4J_URI to have a Neo4j started for you. (A database with authentication turned off takes any value.)'];
  }
  if (values.NEO4J_URI === undefined) {
    for (const name of ['NEO4J_USER', 'NEO4J_USERNAME', 'NEO4J_PASSWORD'] as const) {
      if (values[name] !== undefined) yield [name, 'is set but NEO4J_URI is not. Set NEO4J_URI to use that database, or unset this to have a Neo4j started for you.'];
    }
  }
  if (values.NEO4J_USER !== undefined && values.NEO4J_USERNAME !== undefined && values.NEO4J_USER !== values.NEO4J_USERNAME) {
    yield ['NEO4J_USERNAME', 'differs from NEO4J_USER. They mean the same: set one of them.'];
  }
}

/** Never repeats the address: it may hold a password. */
function problemOfUri(text: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  const example = 'for example neo4j://localhost:7687, or neo4j+s://… for Aura';
  if (!scheme || !schemes.includes(scheme)) return `is no Neo4j address: it begins with one of ${schemes.map((name) => `${name}://`).join(' ')}, ${example}.`;
  if (!URL.canParse(text) || new URL(text).hostname === '') return `names no host that can be read: ${example}.`;
  const { username, password } = new URL(text);
  return username || password ? 'holds a user or a password. Give them as NEO4J_USER and NEO4J_PASSWORD, so that no log shows them.' : null;
}
