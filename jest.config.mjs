/** Two projects: `unit` needs no database; `graph` runs against a real Neo4j with the seed, started for the whole run, and an empty one for each worker whose tests write. */
const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: '<rootDir>/tests/environment.mjs',
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  setupFiles: ['reflect-metadata'],
};

export default {
  // Much of what a test of the graph does is to wait for Neo4j: one worker for each core, and none is kept free.
  maxWorkers: '100%',
  // Of no test is asked how long it takes: a machine that does other work beside is slow.
  testTimeout: 300_000,
  testSequencer: '<rootDir>/tests/longest-first.mjs',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'graph',
      testMatch: ['<rootDir>/tests/graph/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/graph/start-neo4j.ts',
      globalTeardown: '<rootDir>/tests/graph/stop-neo4j.ts',
    },
  ],
};
