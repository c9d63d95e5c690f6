import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/**
 * Begins with what takes longest, so that no worker ends long before the other: the suites that load a graph of their own, then the others that ask one, then those
 * without a database. Within each of these jest goes by what it has measured, and in a new clone by the size of the files.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const ranks = new Map(tests.map((test) => [test, rankOf(test)]));
    return [...super.sort(tests)].sort((one, other) => ranks.get(one) - ranks.get(other));
  }
}

function rankOf({ path, context }) {
  if (context.config.displayName?.name !== 'graph') return 2;
  return /\b(empty|startTest|startManaged)Neo4j\b/.test(readFileSync(path, 'utf8')) ? 0 : 1;
}
