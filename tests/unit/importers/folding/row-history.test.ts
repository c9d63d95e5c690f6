import { draftOf, folded, historyIn, plainFields, rowHistories, vanished } from '../../../../src/importers/folding/row-history.ts';
import type { TableEntry, Vintage } from '../../../../src/importers/folding/vintage.ts';

const entry = (key: string, values: TableEntry['values'], deprecated: TableEntry['deprecated'] = {}): TableEntry => (
  { kind: 'cluster', table: 'made.csv', key, name: key, line: 2, names: [], links: [], references: {}, values, deprecated });
const vintage = (day: string, ...entries: readonly TableEntry[]): Vintage<TableEntry> => ({ feed: 'made', day, entries });
const context = { source: (feed: string, day: string) => `${feed}-${day}` };
const only = (...vintages: readonly Vintage<TableEntry>[]) => rowHistories(vintages, 'cluster', context)[0]!;

describe('a row over its vintages', () => {
  it('keeps of a plain value what it was before, each with the vintage that first said it', () => {
    const history = only(vintage('2025-01-01', entry('A', { chipCount: 10 })), vintage('2025-02-01', entry('A', { chipCount: 12 })), vintage('2025-03-01', entry('A', { chipCount: 12, sector: 'PUBLIC' })));
    expect(draftOf('cluster', 'a', history, plainFields(history, 'chipCount', 'sector', 'location')).value).toEqual({
      id: 'a', chipCount: 12, sector: 'PUBLIC',
      sources: { default: 'made-2025-01-01#A', chipCount: 'made-2025-02-01#A', sector: 'made-2025-03-01#A' },
      superseded: { chipCount: [{ value: 10, sources: ['made-2025-01-01#A'] }] },
    });
  });

  it('keeps of a reference or a list the last alone', () => {
    const history = only(vintage('2025-01-01', entry('A', { country: 'CN' })), vintage('2025-02-01', entry('A', { country: 'HK' })));
    expect(folded('country', historyIn(history, ({ values }) => values['country']), (code) => code)).toEqual([{ field: 'country', value: 'HK', source: 'made-2025-02-01#A' }]);
  });

  it('that the newest vintage lacks keeps its values and says when it vanished, and nothing once it is back', () => {
    const [with3, without] = [entry('A', { chipCount: 3 }), entry('B', {})];
    const gone = only(vintage('2025-01-01', with3), vintage('2025-02-01', without), vintage('2025-03-01', without));
    expect(draftOf('cluster', 'a', gone, [...plainFields(gone, 'chipCount'), ...vanished(gone)]).value).toEqual({
      id: 'a', chipCount: 3, vanishedOn: '2025-02-01', sources: { default: 'made-2025-01-01#A', chipCount: 'made-2025-01-01#A', vanishedOn: 'made-2025-02-01' },
      note: 'The table of 2025-01-01 is the last that has it; that of 2025-02-01 has not. Its values are the last ones.',
    });
    expect(vanished(only(vintage('2025-01-01', with3), vintage('2025-02-01', without), vintage('2025-03-01', with3)))).toEqual([]);
  });

  it('keeps what is known to be wrong as a claim beside another vintage\'s value, and tells it in the note where there is none', () => {
    const wrong = { powerMW: { value: 1, reason: 'it is a hundred times too small' } };
    const alone = only(vintage('2025-01-01', entry('A', {}, wrong)));
    expect(draftOf('cluster', 'a', alone, plainFields(alone, 'powerMW')).value['note']).toBe('The table gives powerMW as 1, which is left out: it is a hundred times too small.');
    const beside = only(vintage('2025-01-01', entry('A', { powerMW: 100 })), vintage('2025-02-01', entry('A', {}, wrong)));
    expect(draftOf('cluster', 'a', beside, plainFields(beside, 'powerMW')).value['disputed']).toEqual({ powerMW: [{ value: 1, sources: ['made-2025-02-01#A'], rank: 'DEPRECATED', note: 'it is a hundred times too small' }] });
  });

  it('marks as estimated and as missing only what the record has and lacks', () => {
    const history = only(vintage('2025-01-01', entry('A', { powerMW: 5 })));
    const { value } = draftOf('cluster', 'a', history, plainFields(history, 'powerMW'), { estimated: ['powerMW', 'costUsd'], missing: { powerMW: { reason: 'NOT_DISCLOSED' }, owners: { reason: 'NOT_DISCLOSED' } } });
    expect([value['estimated'], value['missing']]).toEqual([['powerMW'], { owners: { reason: 'NOT_DISCLOSED' } }]);
  });
});
