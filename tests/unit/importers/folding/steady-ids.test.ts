import { rowHistories } from '../../../../src/importers/folding/row-history.ts';
import { steadyIds } from '../../../../src/importers/folding/steady-ids.ts';
import type { TableEntry, Vintage } from '../../../../src/importers/folding/vintage.ts';
import { entry, vintage } from './made-context.ts';

const row = (key: string, name: string): TableEntry => entry('supply-chain-input', key, { name });
const idsOf = (...vintages: readonly Vintage<TableEntry>[]) => {
  const { ids, redirects } = steadyIds('supply-chain-input', rowHistories(vintages, 'supply-chain-input', { source: (feed, day) => `${feed}-${day}` }), ({ entry: { name } }) => name);
  return { ids: Object.fromEntries(ids), redirects: Object.fromEntries(redirects.map(({ value: { id, to } }) => [id, to])) };
};
const [older, newer] = [vintage('made', '2024-01-01', row('N31', 'Photoresist')), vintage('made', '2025-01-01', row('N31', 'Photoresists'))];

describe('the id of a row whose key says nothing', () => {
  it('is made of the name in the first vintage, and the names of later ones lead there', () => {
    expect(idsOf(older)).toEqual({ ids: { N31: 'photoresist' }, redirects: {} });
    expect(idsOf(older, newer)).toEqual({ ids: { N31: 'photoresist' }, redirects: { 'supply-chain-input:photoresists': 'supply-chain-input:photoresist' } });
  });

  it('that a later vintage gave before an older one came leads to the record still', () => {
    expect(idsOf(newer).ids).toEqual({ N31: 'photoresists' });
    expect(idsOf(older, newer).redirects).toHaveProperty(['supply-chain-input:photoresists']);
  });

  it('has the key where another row has the name, and no name of a record is led elsewhere', () => {
    const swapped = [vintage('made', '2024-01-01', row('N1', 'Wafer'), row('N2', 'Wafer')), vintage('made', '2025-01-01', row('N1', 'Resist'), row('N3', 'Resist'))];
    expect(idsOf(...swapped)).toEqual({ ids: { N1: 'wafer', N2: 'wafer-n2', N3: 'resist' }, redirects: {} });
  });
});
