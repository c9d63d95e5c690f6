import { claimChanges } from '../../../src/seeding/loading/claim-changes.ts';
import type { ClaimState } from '../../../src/seeding/loading/claim-changes.ts';

function claim(id: string, says: Partial<ClaimState['says']>): ClaimState {
  return { id, subjectId: 'chip:x', predicate: 'tdpW', says: { Text: null, Low: null, High: null, Unit: null, Rank: 'PREFERRED', ...says } };
}

const about = { claimId: 'claim:chip/x/tdpW', subjectId: 'chip:x', predicate: 'tdpW' };
const [old, revised] = [claim(about.claimId, { Low: 700, High: 700, Unit: 'W' }), claim(about.claimId, { Low: 701, High: 701, Unit: 'W' })];

describe('what became of a claim', () => {
  it('is CHANGED with both values where its value is another', () => {
    expect(claimChanges([old], [revised])).toEqual([{
      kind: 'CHANGED', ...about,
      beforeLow: 700, beforeHigh: 700, beforeUnit: 'W', beforeRank: 'PREFERRED', afterLow: 701, afterHigh: 701, afterUnit: 'W', afterRank: 'PREFERRED',
    }]);
  });

  it('is CHANGED where its rank alone is another', () => {
    expect(claimChanges([old], [claim(about.claimId, { Low: 700, High: 700, Unit: 'W', Rank: 'NORMAL' })])).toMatchObject([{ kind: 'CHANGED', beforeRank: 'PREFERRED', afterRank: 'NORMAL' }]);
  });

  it('is nothing where it says the same, and was only rewritten with other sources', () => {
    expect(claimChanges([old], [{ ...old }])).toEqual([]);
  });

  it('is ADDED without a former value, REMOVED without a later one', () => {
    expect(claimChanges([], [claim(about.claimId, { Text: 'HBM3' })])).toEqual([{ kind: 'ADDED', ...about, afterText: 'HBM3', afterRank: 'PREFERRED' }]);
    expect(claimChanges([old], [])).toEqual([{ kind: 'REMOVED', ...about, beforeLow: 700, beforeHigh: 700, beforeUnit: 'W', beforeRank: 'PREFERRED' }]);
  });
});
