import fc from 'fast-check';
import { fieldHistory } from '../../../../src/importers/folding/field-history.ts';

const said = (...values: readonly (number | undefined)[]) => values.map((value, index) => ({ day: `2026-0${index + 1}-01`, source: `feed-2026-0${index + 1}-01`, value }));

describe('what a publisher says of a field over its vintages', () => {
  it('stands since the first vintage that had it', () => {
    expect(fieldHistory(said(5, 5, 5))).toEqual({ value: 5, source: 'feed-2026-01-01', day: '2026-01-01', superseded: [] });
  });

  it('takes the place of what was said before', () => {
    expect(fieldHistory(said(5, 6, 6))).toEqual({ value: 6, source: 'feed-2026-02-01', day: '2026-02-01', superseded: [{ value: 5, sources: ['feed-2026-01-01'] }] });
  });

  it('may return to what it was, which then stands since its return', () => {
    expect(fieldHistory(said(5, 6, 5))).toEqual({ value: 5, source: 'feed-2026-03-01', day: '2026-03-01', superseded: [{ value: 5, sources: ['feed-2026-01-01'] }, { value: 6, sources: ['feed-2026-02-01'] }] });
  });

  it('is left standing by a vintage that says nothing', () => {
    expect(fieldHistory(said(5, undefined, undefined))).toEqual({ value: 5, source: 'feed-2026-01-01', day: '2026-01-01', superseded: [] });
    expect(fieldHistory(said(undefined, undefined))).toBeUndefined();
  });

  it('gives, at each vintage, what that vintage said', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 9 }), (values) => {
      const sayings = said(...values);
      const history = fieldHistory(sayings)!;
      const runs = [...history.superseded.map(({ value, sources }) => ({ value, from: sources[0]! })), { value: history.value, from: history.source }];
      for (const { source, value } of sayings) expect(runs.findLast(({ from }) => from <= source)?.value).toBe(value);
    }));
  });
});
