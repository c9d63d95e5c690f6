import { hitsApart } from '../../queries/db-hits.ts';

describe('what a question costs the database', () => {
  it.each([[1000, 1000], [1100, 1000], [900, 1000], [70, 50], [30, 50], [0, 20]] as const)('may be %i where %i is on record', (hits, onRecord) => {
    expect(hitsApart(hits, onRecord)).toBeNull();
  });

  it.each([[1101, 1000], [71, 50]] as const)('is too much with %i where %i is on record', (hits, onRecord) => {
    expect(hitsApart(hits, onRecord)).toMatch('find out why it costs more');
  });

  it.each([[899, 1000], [29, 50]] as const)('is put on record anew with %i where %i is: what was gained is kept', (hits, onRecord) => {
    expect(hitsApart(hits, onRecord)).toMatch('so that they stay so few');
  });

  it('has to be on record', () => {
    expect(hitsApart(10, undefined)).toMatch('none on record');
  });
});
