import { createHash } from 'node:crypto';
import { historyIndexes, historyKinds, uniqueHistoryIds } from './history-kinds.ts';
import { rangeIndexes, textIndexes, uniqueIds } from './indexes.ts';
import { nodeKinds } from './node-kinds.ts';
import { relationshipKinds } from './relationship-kinds.ts';
import { searchedLabels, searchIndex } from './searched-kinds.ts';

/** To be raised when something is stored under the same names with another meaning. */
const meaning = 1;

/**
 * Tells this model of the graph from every other. It stands on the dataset's node, and every statement asks for it there: a process of another release, whose statements
 * would read this graph and find less or something else, finds nothing and says so.
 */
export const graphModelVersion = createHash('sha256')
  .update(JSON.stringify([meaning, nodeKinds, relationshipKinds, historyKinds, uniqueIds, uniqueHistoryIds, rangeIndexes, historyIndexes, textIndexes, searchedLabels, searchIndex]))
  .digest('hex')
  .slice(0, 16);
