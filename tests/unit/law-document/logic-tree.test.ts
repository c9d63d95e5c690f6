import { figure, logicTree } from '../../../src/law-document/logic-tree.ts';

describe('the logic tree', () => {
  it('has one line for each test, with what it rests on', () => {
    expect(logicTree({
      allOf: [
        { metric: 'TPP', operator: 'GTE', threshold: 1600, unit: 'TOPS × bits', citation: '88 FR 73458, ECCN 3A090.a.2' },
        { anyOf: [{ metric: 'DATACENTER', operator: 'EQ', threshold: true, citation: 'Note 2' }, { metric: 'TPP', operator: 'LT', threshold: 21000, unit: 'TOPS × bits' }] },
        { not: { metric: 'EXPORT_YEAR', operator: 'EQ', threshold: 2027, unit: 'year' } },
      ],
    })).toBe([
      'all of',
      '├─ TPP ≥ 1600 TOPS × bits   [88 FR 73458, ECCN 3A090.a.2]',
      '├─ any of',
      '│  ├─ DATACENTER is true   [Note 2]',
      '│  └─ TPP < 21,000 TOPS × bits',
      '└─ not',
      '   └─ EXPORT_YEAR = 2027',
    ].join('\n'));
  });

  it('counts the products of a letter', () => {
    expect(logicTree({ metric: 'NAMED_PRODUCT', operator: 'EQ', threshold: true, products: ['chip:a', 'chip:b'] })).toBe('NAMED_PRODUCT is one of 2 products');
  });

  it.each([[0.0019, '0.0019'], [5.92, '5.92'], [4800, '4800'], [21000, '21,000'], [26_900_000, '26,900,000'], [30_000_000_000, '30,000,000,000'], [10_000.5, '10,000.5'], [1e26, '10^26'], [1e23, '10^23']])('writes %d as %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});
