import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What clients send; it lies beside the project where that is developed, and not in a clone. */
const shared = '../shared/operations';
const ours = 'tests/queries';

const operations = existsSync(shared) ? readdirSync(shared).filter((file) => file.endsWith('.graphql')) : [];
const kept = operations.filter((file) => existsSync(join(ours, file)));

(operations.length === 0 ? it.skip : it)('the operations that clients send are kept among our questions byte for byte', () => {
  expect(kept).toEqual(expect.arrayContaining(['article-claims', 'chip-status-history', 'classify-chips', 'dataset', 'determination', 'disputed-quantity', 'draft-rule', 'entity-list-on-date', 'known-at', 'match-parties', 'model-constraint-timeline', 'model-training', 'models-by-chip-and-year', 'models-page', 'models-trained-under', 'provenance-of-a-value', 'refetch-by-id', 'rule-diff', 'search', 'supply-path'].map((name) => `${name}.graphql`)));
  expect(kept.filter((file) => !readFileSync(join(ours, file)).equals(readFileSync(join(shared, file))))).toEqual([]);
});
