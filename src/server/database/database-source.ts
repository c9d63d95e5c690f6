import type { GraphReader, GraphWriter } from '../../domain/graph.ts';
import type { Neo4jConnection } from '../../neo4j/connection.ts';

/** What the server needs of a database client. */
export interface DatabaseClient extends GraphReader, GraphWriter {
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenDatabase {
  /** By which another process reaches it. */
  readonly connection: Neo4jConnection;
  readonly client: DatabaseClient;
  /** Resolves with what happened when this database is gone for good and another one must be opened. */
  readonly gone: Promise<string>;
  close(): Promise<void>;
}

/** Where the graph is kept: a Neo4j that somebody runs, or one of our own. */
export interface DatabaseSource {
  /** As a message names it: `the Neo4j at bolt://…`. */
  readonly name: string;
  /** Closed and opened again it is another process on the same store. */
  readonly isOurs?: boolean;
  open(signal: AbortSignal): Promise<OpenDatabase>;
}
