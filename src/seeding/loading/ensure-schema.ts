import type { GraphReader, GraphWriter } from '../../domain/graph.ts';
import { historyIndexes, uniqueHistoryIds } from '../../graph-model/history-kinds.ts';
import { rangeIndexes, textIndexes, uniqueIds } from '../../graph-model/indexes.ts';
import { searchedLabels, searchIndex } from '../../graph-model/searched-kinds.ts';
import type { IndexDefinition } from '../../graph-model/indexes.ts';
import { quoteName } from './quote-name.ts';

/** Creates the constraints and indexes that are missing, and waits until they can be used. */
export async function ensureSchema(graph: GraphReader & GraphWriter): Promise<{ readonly created: number }> {
  const missing = await missingFrom(graph);
  if (missing.length > 0) {
    await create(graph, missing);
    await graph.changeSchema({ text: 'CALL db.awaitIndexes(60)', parameters: {} });
  }
  return { created: missing.length };
}

async function missingFrom(graph: GraphReader): Promise<readonly string[]> {
  const present = new Set((await graph.read({ text: 'SHOW INDEXES YIELD name RETURN name', parameters: {} })).map(([name]) => name));
  return [
    ...[...uniqueIds, ...uniqueHistoryIds].filter(({ name }) => !present.has(name)).map(createConstraint),
    ...[...rangeIndexes, ...historyIndexes].filter(({ name }) => !present.has(name)).map((index) => createIndex('RANGE', index)),
    ...textIndexes.filter(({ name }) => !present.has(name)).map((index) => createIndex('TEXT', index)),
    ...(present.has(searchIndex) ? [] : [createSearchIndex()]),
  ];
}

/**
 * One transaction for all: 150 single commits would take longer than the data. Two processes may start at once, and `IF NOT EXISTS` does not see what the other one has not
 * committed: where it fails and something has come meanwhile, the rest is tried again.
 */
async function create(graph: GraphReader & GraphWriter, missing: readonly string[]): Promise<void> {
  try {
    await graph.write(async (run) => {
      for (const text of missing) await run({ text, parameters: {} });
    });
  } catch (error) {
    const left = await missingFrom(graph);
    if (left.length >= missing.length) throw error;
    await create(graph, left);
  }
}

function createConstraint({ name, label, properties }: IndexDefinition): string {
  return `CREATE CONSTRAINT ${quoteName(name)} IF NOT EXISTS FOR (n:${quoteName(label)}) REQUIRE ${properties.map((property) => `n.${quoteName(property)}`).join(', ')} IS UNIQUE`;
}

function createIndex(kind: 'RANGE' | 'TEXT', { name, label, properties }: IndexDefinition): string {
  return `CREATE ${kind} INDEX ${quoteName(name)} IF NOT EXISTS FOR (n:${quoteName(label)}) ON (${properties.map((property) => `n.${quoteName(property)}`).join(', ')})`;
}

/** The words of records are made when they are folded (`search-names.ts`): the index takes them as they are. What a transaction wrote is found as soon as it is committed. */
function createSearchIndex(): string {
  return `CREATE FULLTEXT INDEX ${quoteName(searchIndex)} IF NOT EXISTS FOR (n:${searchedLabels.map(quoteName).join('|')}) ON EACH [n.${quoteName('searchNames')}] `
    + "OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }";
}
