import { draftCriteria } from '../../../resolvers/law/draft-criterion.ts';

describe('the threshold of a draft', () => {
  const withThreshold = (threshold?: number) => () => draftCriteria([{ id: 'a', metric: 'TPP', operator: 'GTE', ...(threshold !== undefined && { threshold }) }]);

  it.each<[number | undefined, string]>([
    [undefined, 'criteria[0].threshold is missing; give a figure in TOPS × bits.'],
    [0, 'criteria[0].threshold: 0 is not above zero; give a figure in TOPS × bits.'],
    [1e308, 'criteria[0].threshold: 1e+308 is outside 0.000001 to 10^30; give a figure in TOPS × bits.'],
    [1e-308, 'criteria[0].threshold: 1e-308 is outside 0.000001 to 10^30; give a figure in TOPS × bits.'],
  ])('%s is refused', (threshold, message) => {
    expect(withThreshold(threshold)).toThrow(message);
  });

  it('may be as large as any rule counts', () => {
    expect(withThreshold(1e30)()).toEqual([{ id: 'a', criterion: { metric: 'TPP', operator: 'GTE', threshold: 1e30 } }]);
  });
});
