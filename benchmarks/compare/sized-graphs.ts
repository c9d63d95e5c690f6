import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGraphClient, type GraphClient } from '../../src/neo4j/graph-client.ts';
import { startManagedNeo4j } from '../../src/neo4j/start-managed-neo4j.ts';
import { readConfig } from '../../src/server/config.ts';
import { projectRoot } from '../../src/server/project-root.ts';
import { importCommand } from '../import-command.ts';
import { growGraph } from './grow-graph.ts';

export interface SizedGraph {
  readonly client: GraphClient;
  readonly connection: Readonly<Record<string, string>>;
  readonly seedFolder: string;
}

/** More than `npm start` gives it: with 1 GB the peer's connections fail on large graphs. */
export const heap = '4g';
const buildMilliseconds = 30 * 60_000;

/** A graph of each size in a folder of its own, kept for the next run as long as its dataset is the one of today. */
export class SizedGraphs {
  private version: Promise<string> | null = null;

  constructor(private readonly folder: string, private readonly onProgress: (message: string) => void) {
    mkdirSync(folder, { recursive: true });
  }

  /** The database runs while the work does. */
  async use<Result>(size: number, work: (graph: SizedGraph) => Promise<Result>): Promise<Result> {
    const version = await (this.version ??= this.imported());
    if (size > 1) await this.grow(size, version);
    return this.running(size, work);
  }

  /** The imported graph, brought up to date; its version. */
  private imported(): Promise<string> {
    return this.running(1, async ({ client, connection }) => {
      this.onProgress('loading the seed and every feed, unless they are loaded');
      // As commands: over a graph with feeds, a seed by itself would take them out.
      for (const command of [['--import', 'tsx', 'src/cli/seed.ts'], importCommand('--all')]) {
        execFileSync(process.execPath, command, { cwd: projectRoot(), env: { ...process.env, ...connection }, stdio: ['ignore', 'ignore', 'inherit'] });
      }
      return versionOf(client);
    });
  }

  private async grow(size: number, version: string): Promise<void> {
    if (this.isGrown(size, version)) return;
    const smaller = [10].find((other) => other < size && this.isGrown(other, version)) ?? 1;
    this.onProgress(`growing the graph from ${smaller} to ${size} times`);
    rmSync(this.folderOf(size), { recursive: true, force: true });
    cpSync(this.folderOf(smaller), this.folderOf(size), { recursive: true });
    const done = this.grownFrom(size);
    rmSync(done, { force: true });
    await this.running(size, async ({ client }) => {
      await growGraph(client, smaller, size, this.onProgress);
      await client.changeSchema({ text: 'CALL db.resampleOutdatedIndexes()', parameters: {} });
    });
    writeFileSync(done, version);
  }

  private isGrown(size: number, version: string): boolean {
    return existsSync(this.grownFrom(size)) && readFileSync(this.grownFrom(size), 'utf8') === version;
  }

  /** Holds the version of the dataset that was grown, once that is done. */
  private grownFrom(size: number): string {
    return join(this.folderOf(size), 'grown-from');
  }

  private folderOf(size: number): string {
    return join(this.folder, `${size}-times`);
  }

  private async running<Result>(size: number, work: (graph: SizedGraph) => Promise<Result>): Promise<Result> {
    const { managedDatabase, seedFolder } = readConfig();
    const environment = { ...process.env, _JAVA_OPTIONS: `-Xmx${heap}` };
    const neo4j = await startManagedNeo4j({ ...managedDatabase, dataFolder: this.folderOf(size), environment, archiveAfterMilliseconds: null, onProgress: this.onProgress });
    const client = createGraphClient(neo4j.connection, { readTimeoutMilliseconds: 120_000, writeTimeoutMilliseconds: buildMilliseconds });
    const { uri, user, password, database } = neo4j.connection;
    try {
      return await work({ client, seedFolder, connection: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } });
    } finally {
      await client.close();
      await neo4j.stop();
    }
  }
}

async function versionOf(client: GraphClient): Promise<string> {
  const [row] = await client.read({ text: 'MATCH (d:Dataset) RETURN d.version', parameters: {} });
  return String(row?.[0]);
}
