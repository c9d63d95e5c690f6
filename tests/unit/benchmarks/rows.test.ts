import { firstDifference, plainRows } from '../../../benchmarks/compare/rows.ts';

describe('the rows of an answer', () => {
  const row = ['chip:a', 4800, 'Nvidia', 'Stanford'];

  it('are the same from connections, from lists and from lists of values', () => {
    const ours = { chips: { edges: [{ cursor: 'x', node: { id: 'chip:a', tpp: 4800, note: null, vendor: { name: 'Nvidia' }, uses: { nodes: [{ model: { by: ['Stanford'] } }] } } }], pageInfo: { hasNextPage: true } } };
    const peer = { chips: [{ id: 'chip:a', tpp: 4800, note: null, vendor: [{ name: 'Nvidia' }], uses: [{ model: [{ by: ['Stanford'] }] }] }] };
    expect(plainRows(ours, ['chips', 'edges'])).toEqual([row]);
    expect(plainRows(peer, ['chips'])).toEqual([row]);
    expect(plainRows([['chip:a', 4800, null, 'Nvidia', [[['Stanford']]]]], [])).toEqual([row]);
  });

  it('are one where no list stands', () => {
    expect(plainRows({ chip: { id: 'chip:a', vendor: { name: 'Nvidia' } } }, [])).toEqual([['chip:a', 'Nvidia']]);
  });

  it('leave out the stored end of what has no end, and the last digits of a sum', () => {
    expect(plainRows([['9999-12-31', 0.1 + 0.2]], [])).toEqual([[0.3]]);
  });

  it('are put in one order where each chooses its own', () => {
    expect(plainRows([['b', 'a'], ['a', 'c']], [], 'of rows')).toEqual([['a', 'c'], ['b', 'a']]);
    expect(plainRows([['b', 'a'], ['a', 'c']], [], 'of values')).toEqual([['a', 'b'], ['a', 'c']]);
  });

  it('differ in an order that was asked for, in a value, and in number', () => {
    expect(firstDifference([['a'], ['b']], [['a'], ['b']])).toBeNull();
    expect(firstDifference([['a'], ['b']], [['b'], ['a']])).toBe('row 1 of 2 is ["a"] here and ["b"] there (2 rows)');
    expect(firstDifference([['a'], ['b']], [['a']])).toBe('row 2 of 2 is ["b"] here and undefined there (1 rows)');
  });
});
