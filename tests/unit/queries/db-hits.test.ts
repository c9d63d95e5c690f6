import { hitsApart } from '../../queries/db-hits.ts';

describe('what a question costs the database', () => {
  it.each([[1000, 1000], [1100, 1000], [900, 1000], [70, 50], [30, 50], [0, 20], [5000, [2000, 8000]], [8800, [2000, 8000]], [1800, [2000, 8000]]] as const)('may be %i where %j is on record', (hits, onRecord) => {
    expect(hitsApart(hits, onRecord)).toBeNull();
  });

  it.each([[1101, 1000], [71, 50], [8801, [2000, 8000]]] as const)('is too much with %i where %j is on record', (hits, onRecord) => {
    expect(hitsApart(hits, onRecord)).toMatch('find out why it costs more');
  });

  it.each([[899, 1000], [29, 50], [1799, [2000, 8000]]] as const)('is put on record anew with %i where %j is: what was gained is kept', (hits, onRecord) => {
    expect(hitsApart(hits, onRecord)).toMatch('so that they stay so few');
  });

  it('has to be on record', () => {
    expect(hitsApart(10, undefined)).toMatch('none on record');
  });
});
