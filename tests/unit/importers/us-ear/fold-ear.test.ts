import type { Vintage } from '../../../../src/importers/folding/vintage.ts';
import type { ControlListText } from '../../../../src/importers/us-ear-commerce-control-list/control-list-text.ts';
import { foldControlList } from '../../../../src/importers/us-ear-commerce-control-list/fold-control-list.ts';
import { usEarCommerceControlList } from '../../../../src/importers/us-ear-commerce-control-list/us-ear-commerce-control-list.ts';
import { foldChart } from '../../../../src/importers/us-ear-country-chart/fold-chart.ts';
import type { ChartRow } from '../../../../src/importers/us-ear-country-chart/read-chart.ts';
import { foldGroups } from '../../../../src/importers/us-ear-country-groups/fold-groups.ts';
import type { CountryGroupText } from '../../../../src/importers/us-ear-country-groups/read-groups.ts';
import { foldExceptions } from '../../../../src/importers/us-ear-license-exceptions/fold-exceptions.ts';
import type { ExceptionSection } from '../../../../src/importers/us-ear-license-exceptions/read-exceptions.ts';
import { flawsOf, madeContext } from '../made-context.ts';

const vintage = <Entry>(day: string, ...entries: readonly Entry[]): Vintage<Entry> => ({ feed: 'text', day, entries });
const entry = (rest: Partial<ControlListText> = {}): ControlListText => ({
  key: '3A090', heading: 'Integrated circuits.', reasonsForControl: ['RS', 'AT'], chartColumns: ['AT Column 1'], exceptions: { LVS: 'N/A' },
  requirements: [{ control: 'RS applies to 3A090.a', requirement: 'Worldwide, see § 742.6(a)(6)(iii)(A) of the EAR.' }, { control: 'AT applies to entire entry', requirement: 'AT Column 1.' }], ...rest,
});

describe('the control list', () => {
  it('is an entry for each ECCN with the text and its day', () => {
    const { drafts, additions } = foldControlList([vintage('2026-07-23', entry({ key: '1E355', requirements: [{ control: 'CW applies.', requirement: null }], chartColumns: [], exceptions: {}, flaw: 'Runs on.' }), entry())], madeContext());
    expect(additions).toEqual([]);
    expect(drafts.map(({ value }) => value)).toEqual([
      { id: '1E355', heading: 'Integrated circuits.', reasonsForControl: ['RS', 'AT'], licenseRequirements: { 'CW applies.': '' }, textAsOf: '2026-07-23', note: 'Runs on.', sources: { default: ['text-2026-07-23#ECCN 1E355'] } },
      {
        id: '3A090', heading: 'Integrated circuits.', reasonsForControl: ['RS', 'AT'], countryChartColumns: ['AT Column 1'],
        licenseRequirements: { 'RS applies to 3A090.a': 'Worldwide, see § 742.6(a)(6)(iii)(A) of the EAR.', 'AT applies to entire entry': 'AT Column 1.' }, licenseExceptions: { LVS: 'N/A' },
        textAsOf: '2026-07-23', note: expect.stringMatching(/^Its requirement for every destination worldwide came with the AI Diffusion rule/) as unknown, sources: { default: ['text-2026-07-23#ECCN 3A090'] },
      },
    ]);
    expect(flawsOf(drafts)).toEqual([]);
  });

  it('keeps what a later text has otherwise, and entries that it no longer has', () => {
    const { drafts } = foldControlList([vintage('2026-07-23', entry(), entry({ key: '3A991' })), vintage('2026-10-01', entry({ heading: 'Circuits.' }))], madeContext());
    expect(drafts.map(({ value }) => value)).toMatchObject([
      { id: '3A090', heading: 'Circuits.', textAsOf: '2026-10-01', sources: { default: ['text-2026-07-23#ECCN 3A090'], heading: ['text-2026-10-01#ECCN 3A090'] }, superseded: { heading: [{ value: 'Integrated circuits.', sources: ['text-2026-07-23#ECCN 3A090'] }] } },
      { id: '3A991', textAsOf: '2026-07-23', note: expect.stringMatching(/The text of 2026-10-01 no longer has it\.$/) as unknown },
    ]);
    expect(flawsOf(drafts)).toEqual([]);
  });

  it('says of 3A090, 4A090, 4E091 and the entries that refer to them that a part of the text is not enforced', async () => {
    const { drafts } = foldControlList([await usEarCommerceControlList.document.vintage('data/us-ear-commerce-control-list/ccl.json.gz') as Vintage<ControlListText>], madeContext());
    expect(flawsOf(drafts)).toEqual([]);
    const noted = drafts.filter(({ value }) => String(value['note']).includes('does not enforce')).map(({ value: { id } }) => id);
    expect(noted).toEqual(['3A001', '3A090', '3D001', '3E069', '4A003', '4A004', '4A005', '4A090', '4D001', '4D090', '4E001', '4E091', '5A002', '5A004', '5A992', '5D002', '5D992', '5E002', '5E992']);
  });
});

it('a section that grants two license exceptions makes two', () => {
  const section: ExceptionSection = { key: '740.8', title: 'Notified (NAC) and Authorized (ACA)', symbols: ['NAC', 'ACA'] };
  const { drafts } = foldExceptions([vintage('2026-07-23', section)], madeContext());
  expect(drafts.map(({ value }) => value)).toEqual(['ACA', 'NAC'].map((id) => ({ id, title: section.title, section: '740.8', textAsOf: '2026-07-23', sources: { default: ['text-2026-07-23#740.8'] } })));
  expect(flawsOf(drafts)).toEqual([]);
});

describe('the country chart', () => {
  const row = (key: string, columns: readonly string[], notes: readonly string[] = []): ChartRow => ({ key, name: `Name of ${key}`, columns, notes });
  const seed = madeContext({ country: [{ id: 'CN' }, { id: 'HK' }] });

  it('adds its columns to countries of the seed and drafts those that the seed lacks', () => {
    const { drafts, additions } = foldChart([vintage('2026-07-23', row('CN', ['NS Column 1']), row('LI', ['MT Column 1'], ['Refer to Switzerland.']))], seed);
    expect(additions).toEqual([{ prefix: 'country', id: 'CN', from: { feed: 'text', key: 'CN' }, disputed: {}, values: { countryChartColumns: { value: ['NS Column 1'], sources: ['text-2026-07-23#Name of CN'] } } }]);
    expect(drafts.map(({ value }) => value)).toEqual([{ id: 'LI', name: 'Name of LI', countryChartColumns: ['MT Column 1'], countryChartNotes: ['Refer to Switzerland.'], sources: { default: ['text-2026-07-23#Name of LI'] } }]);
    expect(flawsOf(drafts)).toEqual([]);
  });

  it('tells of a territory without a row only where the seed has it', () => {
    const { drafts, additions } = foldChart([vintage('2026-07-23', row('HK', [], ['China governs.']), row('KY', [], ['The United Kingdom governs.']))], seed);
    expect([drafts, additions.map(({ id }) => id)]).toEqual([[], ['HK']]);
  });

  it('says what the newest text says, with the first text that has said it since', () => {
    const { additions } = foldChart([vintage('2026-07-23', row('CN', ['NS Column 1']), row('HK', [])), vintage('2026-10-01', row('CN', ['NS Column 1'], ['A new footnote.']))], seed);
    expect(additions.map(({ id, values }) => [id, values])).toEqual([['CN', {
      countryChartColumns: { value: ['NS Column 1'], sources: ['text-2026-07-23#Name of CN'] }, countryChartNotes: { value: ['A new footnote.'], sources: ['text-2026-10-01#Name of CN'] },
    }]]);
  });
});

describe('the country groups', () => {
  const group = (...members: readonly string[]): CountryGroupText => ({ key: 'D:5', label: 'Embargoed', members });
  const seedGroup = { id: 'D:5', members: [{ country: 'CN' }, { country: 'KH', from: '2021-12-09', until: '2026-02-03' }, { country: 'CY', observedFrom: '2021-01-13', observedUntil: '2021-01-13', until: '2024-05-30' }] };
  const differences = (day: string, ...members: readonly string[]) => foldGroups([vintage(day, group(...members))], madeContext({ 'country-group': [seedGroup] })).open?.flatMap(({ evidence }) => evidence);

  it('leave the memberships of the seed as they are', () => {
    const { drafts, additions } = foldGroups([vintage('2026-07-23', group('CN', 'XX'))], madeContext({ 'country-group': [seedGroup] }));
    expect([drafts, additions]).toEqual([[], []]);
  });

  it('list for review what a text has otherwise on its day', () => {
    expect(differences('2026-07-23', 'CN')).toEqual([]);
    expect(differences('2026-07-23', 'KH')).toEqual(['the text of 2026-07-23 has KH, and the seed has not on that day', 'the seed has CN on 2026-07-23, and the text of that day has not']);
    expect(differences('2025-01-01', 'CN')).toEqual(['the seed has KH on 2025-01-01, and the text of that day has not']);
    // Cyprus was seen in one text, and was out at the latest on 2024-05-30: between the two nobody knows.
    expect([differences('2022-01-01', 'CN', 'KH', 'CY'), differences('2022-01-01', 'CN', 'KH')]).toEqual([[], []]);
    expect(differences('2024-06-01', 'CN', 'KH', 'CY')).toEqual(['the text of 2024-06-01 has CY, and the seed has not on that day']);
  });

  it('that the seed lacks are drafted with the members that it knows', () => {
    const { drafts } = foldGroups([vintage('2026-07-23', group('CN', 'XX'))], madeContext({ country: [{ id: 'CN' }] }));
    expect(drafts.map(({ value }) => value)).toEqual([{ id: 'D:5', name: 'D:5', description: 'Embargoed', observedOn: '2026-07-23', members: [{ country: 'CN' }], sources: { default: ['text-2026-07-23#D:5'] } }]);
    expect(flawsOf(drafts)).toEqual([]);
  });
});
