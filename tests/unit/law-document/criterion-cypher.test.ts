import { criterionCypher } from '../../../src/law-document/criterion-cypher.ts';

describe('the predicate of a criterion', () => {
  it('is the one that a statement has, with its own parameters', () => {
    const compiled = criterionCypher({ allOf: [{ metric: 'TPP', operator: 'GTE', threshold: 4800 }, { metric: 'DATACENTER', operator: 'EQ', threshold: true }] });
    expect(compiled?.text).toBe('(CASE\n  WHEN chip0.tppHigh < $param2 THEN false\n  WHEN chip0.tppLow >= $param3 THEN true\n  ELSE NULL\nEND AND chip0.datacenter = $param4)');
    expect([...(compiled?.parameters ?? [])]).toEqual([['param2', 4800], ['param3', 4800], ['param4', true]]);
  });

  it('is not compiled where a test asks for what no chip stores', () => {
    expect(criterionCypher({ anyOf: [{ metric: 'TRANSISTORS', operator: 'LT', threshold: 30_000_000_000 }, { metric: 'EXPORT_YEAR', operator: 'EQ', threshold: 2027 }] })).toBeNull();
  });
});
