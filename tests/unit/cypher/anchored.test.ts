import type { Hop } from '../../../src/cypher/plan/plan.ts';
import type { PredicatePlan } from '../../../src/cypher/plan/predicate-plan.ts';
import { anchoredAtId, anchoredIn } from '../../../src/cypher/statement/anchored.ts';

const developers: Hop = { types: ['DEVELOPED_BY'], direction: 'out', label: 'Organization' };
const some = (inner: PredicatePlan): PredicatePlan => ({ test: 'some', hop: developers, inner });

describe('a condition through a relation', () => {
  it.each<PredicatePlan>([
    { test: 'identified', property: 'id', ids: 'organization:deepseek', several: false },
    { test: 'identified', property: 'id', ids: ['organization:deepseek', 'organization:alibaba'], several: true },
    { test: 'compare', of: 'node', property: 'countryCode', operator: 'eq', value: 'CN' },
  ])('may begin at few records of an index: %j', (inner) => {
    expect(anchoredIn(some(inner))).toMatchObject({ hop: developers, inner });
  });

  it('begins there for the rows of a page where records are named by id, but not at a source, of which nearly all records may be', () => {
    const named: PredicatePlan = { test: 'identified', property: 'id', ids: 'organization:deepseek', several: false };
    expect(anchoredAtId(some(named))).toMatchObject({ hop: developers, inner: named });
    expect(anchoredAtId(some({ test: 'compare', of: 'node', property: 'countryCode', operator: 'eq', value: 'CN' }))).toBeNull();
    expect(anchoredAtId({ test: 'some', hop: { types: ['CITES'], direction: 'out', label: 'Source' }, inner: { test: 'identified', property: 'id', ids: 'source:x', several: false } })).toBeNull();
  });

  it.each<PredicatePlan>([
    { test: 'identified', property: 'id', ids: 'organization:deepseek', several: false, negated: true },
    { test: 'compare', of: 'node', property: 'countryCode', operator: 'ne', value: 'CN' },
  ])('does not begin at all records but a few: %j', (inner) => {
    expect(anchoredIn(some(inner))).toBeNull();
  });
});
