import { hitsApart, recordedHits } from '../../queries/db-hits.ts';
import { goldens } from '../../queries/golden.ts';

describe('the database hits of a question', () => {
  it('may be a tenth or twenty more than on record, and fewer', () => {
    expect([hitsApart(1100, 1000), hitsApart(900, 1000), hitsApart(200, 1000), hitsApart(30, 10), hitsApart(0, 20)]).toEqual([null, null, null, null, null]);
  });

  it('are told where they are more, where they are far fewer, and where none are on record', () => {
    const toDo = 'run the tests once with UPDATE_GOLDENS=1 and review tests/queries/db-hits.json';
    expect(hitsApart(1101, 1000)).toBe(`1101 database hits, 1000 are on record: find out why it costs more; if it must, ${toDo}`);
    expect(hitsApart(79, 1000)).toBe(`79 database hits, far fewer than the 1000 on record: so that they stay so few, ${toDo}`);
    expect(hitsApart(31, 10)).toContain('31 database hits, 10 are on record');
    expect(hitsApart(5, undefined)).toBe(`5 database hits, and none on record: ${toDo}`);
  });

  it('are on record for every question of tests/queries and for no other', () => {
    expect(Object.keys(recordedHits()).sort()).toEqual(goldens.map(({ name }) => name).sort());
  });
});
