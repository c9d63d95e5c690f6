import type { GraphReader, GraphWriter } from '../../domain/graph.ts';
import { historyIndexes, uniqueHistoryIds } from '../../graph-model/history-kinds.ts';
import { rangeIndexes, textIndexes, uniqueIds } from '../../graph-model/indexes.ts';
import type { IndexDefinition } from '../../graph-model/indexes.ts';
import { quoteName } from './quote-name.ts';

/** Creates the constraints and indexes that are missing, and waits until they can be used. */
export async function ensureSchema(graph: GraphReader & GraphWriter): Promise<{ readonly created: number }> {
  const present = new Set((await graph.read({ text: 'SHOW INDEXES YIELD name RETURN name', parameters: {} })).map(([name]) => name));
  const missing = [
    ...[...uniqueIds, ...uniqueHistoryIds].filter(({ name }) => !present.has(name)).map(createConstraint),
    ...[...rangeIndexes, ...historyIndexes].filter(({ name }) => !present.has(name)).map((index) => createIndex('RANGE', index)),
    ...textIndexes.filter(({ name }) => !present.has(name)).map((index) => createIndex('TEXT', index)),
  ];
  if (missing.length > 0) {
    // One transaction for all: 150 single commits would take longer than the data.
    await graph.write(async (run) => {
      for (const text of missing) await run({ text, parameters: {} });
    });
    await graph.changeSchema({ text: 'CALL db.awaitIndexes(60)', parameters: {} });
  }
  return { created: missing.length };
}

/** `IF NOT EXISTS`: two processes may start at once. */
function createConstraint({ name, label, properties }: IndexDefinition): string {
  return `CREATE CONSTRAINT ${quoteName(name)} IF NOT EXISTS FOR (n:${quoteName(label)}) REQUIRE ${properties.map((property) => `n.${quoteName(property)}`).join(', ')} IS UNIQUE`;
}

function createIndex(kind: 'RANGE' | 'TEXT', { name, label, properties }: IndexDefinition): string {
  return `CREATE ${kind} INDEX ${quoteName(name)} IF NOT EXISTS FOR (n:${quoteName(label)}) ON (${properties.map((property) => `n.${quoteName(property)}`).join(', ')})`;
}
