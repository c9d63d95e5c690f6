import { indexesOf, operatorsOf, queryPlan, totalDbHits } from '../../../src/neo4j/query-plan.ts';
import type { QueryPlan } from '../../../src/neo4j/query-plan.ts';

function raw(operatorType: string, Details: string, cost: object = {}, children: readonly object[] = []): Parameters<typeof queryPlan>[0] {
  return { operatorType, identifiers: [], arguments: { Details }, children, ...cost } as unknown as Parameters<typeof queryPlan>[0];
}

describe('a plan', () => {
  const plan: QueryPlan = queryPlan(raw('ProduceResults@neo4j', 'n', { dbHits: 1, rows: 2 }, [raw('NodeUniqueIndexSeek@neo4j', 'UNIQUE n:Chip(id) WHERE id = $id', { dbHits: 4, rows: 2 })]));

  it('is plain data, each operator with those that feed it', () => {
    expect(plan).toEqual({
      operator: 'ProduceResults', details: 'n', index: null, dbHits: 1, rows: 2,
      children: [{ operator: 'NodeUniqueIndexSeek', details: 'UNIQUE n:Chip(id) WHERE id = $id', index: 'UNIQUE Chip(id)', dbHits: 4, rows: 2, children: [] }],
    });
    expect(operatorsOf(plan).map(({ operator }) => operator)).toEqual(['ProduceResults', 'NodeUniqueIndexSeek']);
    expect(totalDbHits(plan)).toBe(5);
  });

  it('has no costs when the statement was not run', () => {
    expect(queryPlan(raw('ProduceResults@neo4j', 'n'))).toMatchObject({ dbHits: null, rows: null });
  });

  it.each([
    ['RANGE INDEX chip0:Chip(tpp, id) WHERE tpp <= $t AND id IS NOT NULL', 'RANGE INDEX Chip(tpp, id)'],
    ['TEXT INDEX `the chip`:Chip(name) WHERE name CONTAINS $part', 'TEXT INDEX Chip(name)'],
    ['RANGE INDEX (a)-[r:OWNED_BY(share)]->(b) WHERE share > $least', 'RANGE INDEX OWNED_BY(share)'],
  ])('names the index of %s', (details, index) => {
    expect(indexesOf(queryPlan(raw('NodeIndexSeek@neo4j', details)))).toEqual([index]);
  });

  it('names no index for a scan by label', () => {
    expect(indexesOf(queryPlan(raw('NodeByLabelScan@neo4j', 'c:Chip')))).toEqual([]);
  });
});
