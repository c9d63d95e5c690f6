import './require-node.ts';
import '../server/keep-garbage-young.ts';
import { buildApiSchema } from '../../schema/index.ts';
import { buildDataset } from '../importers/folding/build-dataset.ts';
import { withKeptVintages } from '../importers/loading/import-vintages.ts';
import { keptVintages } from '../importers/vintages/stored-vintages.ts';
import { readRulebook } from '../seeding/read-rulebook.ts';
import { readConfig } from '../server/config.ts';
import { createLog } from '../server/create-log.ts';
import type { Neo4jConnection } from '../neo4j/connection.ts';
import type { DatabaseClient, DatabaseSource } from '../server/database/database-source.ts';
import { askAhead } from '../server/database/ask-ahead.ts';
import { loadDataset } from '../server/dataset-loader.ts';
import { heldDataset, requireHeldDataset } from '../server/held-dataset.ts';
import { readListedOperations } from '../server/limits/listed-operations.ts';
import { processMetrics } from '../server/metrics/process-metrics.ts';
import { runServer } from '../server/run-server.ts';
import { stopOnSignals } from '../server/stop-on-signals.ts';
import { openTracing } from '../server/tracing/tracing.ts';
import { chosenDatabase } from './chosen-database.ts';
import { endWithParent } from './end-with-parent.ts';
import { firstQuestion } from './first-question.ts';
import { firstStatements } from './first-statements.ts';
import { loadingProcess } from './loading-process.ts';
import { runCommand } from './run-command.ts';

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** Messages that others wrote begin as a sentence does. */
function report(message: string): void {
  say(`${message.charAt(0).toUpperCase()}${message.slice(1)}`);
}

await runCommand(async () => {
  const config = readConfig();
  const [schema, rulebook] = await Promise.all([buildApiSchema(), readRulebook(config.seedFolder)]);
  const loading = loadingProcess(report, config.managedDatabase.environment);
  let connection: Neo4jConnection | null = null;
  const chosen = chosenDatabase(config, report);
  const source: DatabaseSource = {
    ...chosen,
    async open(signal) {
      const database = await chosen.open(signal);
      connection = database.connection;
      return database;
    },
  };
  let toAsk = await firstStatements(schema, rulebook);
  /** Feeds come after the seed, while questions are answered already. */
  const load = async (client: DatabaseClient): Promise<{ readonly version: string }> => {
    const loaded = await askAhead(client, toAsk, dataset.load(client));
    toAsk = [];
    if (connection !== null && config.loadAtStart) loading.run('load-feeds', connection).catch(() => undefined);
    return loaded;
  };
  /** This process has no room for feeds: a seed that has changed is folded with them in another. */
  const loadApart = async (client: DatabaseClient): Promise<boolean> => {
    if (connection === null || (await keptVintages((statement) => client.read(statement))).length === 0) return false;
    try {
      await loading.run('seed', connection);
    } catch (error) {
      // A database that went away meanwhile comes back: then it is tried again.
      await client.ping();
      throw error;
    }
    return true;
  };
  const protection = config.operationsFolder === null ? config.protection : { ...config.protection, listedOperations: readListedOperations(config.operationsFolder) };
  const log = createLog(config.logLevel);
  const server = await runServer({ ...config, protection, registry: processMetrics(), tracing: await openTracing(config.tracing, log), schema, rulebook, source, seed: load, check: requireHeldDataset, report, log });
  const dataset = config.loadAtStart ? loadDataset(async () => {
    const built = await buildDataset(config.seedFolder);
    return { ...built, withImports: withKeptVintages(built), loadApart };
  }, report) : heldDataset;
  const stopAll = async (): Promise<void> => {
    loading.stop();
    await server.stop();
  };
  stopOnSignals({ stop: stopAll, say, exit: (code) => process.exit(code), on: (signal, listener) => process.on(signal, listener) });
  if (config.startedByPackageManager) endWithParent();
  say(`Listening at ${server.address} (the log is on standard error at level ${config.logLevel}); opening ${source.name}`);
  try {
    const [ready] = await Promise.all([server.ready, dataset.sound]);
    if (!ready) return;
  } catch (error) {
    await stopAll();
    throw error;
  }
  say(`Ready after ${process.uptime().toFixed(1)} s\n${firstQuestion(server.address)}`);
});
