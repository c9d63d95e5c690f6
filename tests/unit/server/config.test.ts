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
