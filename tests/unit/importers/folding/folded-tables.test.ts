import { epochAiChipOwners } from '../../../../src/importers/epoch-ai-chip-owners/epoch-ai-chip-owners.ts';
import { epochFrontierDataCenters } from '../../../../src/importers/epoch-frontier-data-centers/epoch-frontier-data-centers.ts';
import { epochGpuClusters } from '../../../../src/importers/epoch-gpu-clusters/epoch-gpu-clusters.ts';
import { buildDataset } from '../../../../src/importers/folding/build-dataset.ts';
import type { Draft } from '../../../../src/importers/folding/draft.ts';
import { mergeDrafts } from '../../../../src/importers/folding/merge-drafts.ts';
import type { TableEntry, Vintage } from '../../../../src/importers/folding/vintage.ts';
import { bundledVintage, laterVintage } from './bundled-vintage.ts';

const foldedFeeds = [epochGpuClusters, epochFrontierDataCenters, epochAiChipOwners];
const dataset = await buildDataset('seed', foldedFeeds);
const kinds = ['cluster', 'chip-deployment', 'data-center', 'data-center-state', 'chip-holding'];

/** What vintages become, by global id; of the organizations, sources and feeds that come along the tests of names tell. */
function fold(...vintages: readonly Vintage<TableEntry>[]): ReadonlyMap<string, Draft['value']> {
  const { drafts, additions } = dataset.fold(vintages);
  expect(additions).toEqual([]);
  return new Map(drafts.filter(({ prefix }) => kinds.includes(prefix)).map(({ prefix, value }) => [`${prefix}:${value.id}`, value]));
}

const ofKind = (drafts: ReadonlyMap<string, Draft['value']>, prefix: string): readonly Draft['value'][] => [...drafts].filter(([id]) => id.startsWith(`${prefix}:`)).map(([, value]) => value);

describe.each(foldedFeeds.map((feed) => [feed.id, feed] as const))('%s', (_, feed) => {
  it('becomes records that are sound by the rules of the seed', async () => {
    const merged = mergeDrafts(dataset.seed, dataset.fold([await bundledVintage(feed)]));
    expect(merged.records.length).toBeGreaterThan(dataset.seed.records.length + 100);
  });

  it('gives the same from vintages as they are kept, as JSON', async () => {
    const vintage = await bundledVintage(feed);
    expect(fold(JSON.parse(JSON.stringify(vintage)) as typeof vintage)).toEqual(fold(vintage));
  });
});

describe('clusters', () => {
  let vintage: Vintage<TableEntry>;
  let drafts: ReadonlyMap<string, Draft['value']>;
  beforeAll(async () => {
    vintage = await bundledVintage(epochGpuClusters);
    drafts = fold(vintage);
  });
  const get = (id: string): Draft['value'] | undefined => drafts.get(id);

  it('are as many as rows, by country as the table counts them', () => {
    const clusters = ofKind(drafts, 'cluster');
    expect(clusters).toHaveLength(786);
    const count = (country: string | undefined): number => clusters.filter((cluster) => cluster['country'] === country).length;
    expect([count('CN'), count('US'), count(undefined), count('JP'), count('FR'), count('KR'), count('HK')]).toEqual([253, 213, 85, 33, 19, 18, 4]);
    expect(clusters.filter(({ country, h100Equivalents }) => country === 'CN' && h100Equivalents !== undefined)).toHaveLength(230);
  });

  it('that grew in phases are one for each: xAI Colossus in Memphis', () => {
    expect(['1', '2', '3'].map((phase) => get(`cluster:xai-colossus-memphis-phase-${phase}`))).toMatchObject([
      { name: 'xAI Colossus Memphis Phase 1', owners: ['xai'], country: 'US', status: 'EXISTING', certainty: 'CONFIRMED', operationalFrom: '2024-09-02', chipCount: 100_000, peakTops: 197_900_000, powerCapacityMW: 150, reportedPowerCapacityMW: 150, supersededBy: ['xai-colossus-memphis-phase-2'] },
      { certainty: 'LIKELY', operationalFrom: '2025-02-18', chipCount: 200_000, buildsUpon: ['xai-colossus-memphis-phase-1'], supersededBy: ['xai-colossus-memphis-phase-3'], hardwareCostUsd: 7120201208.681584 },
      { certainty: 'CONFIRMED', operationalFrom: '2025-07-22', chipCount: 230_000, h100Equivalents: 275795.85649723833, peak16BitTops: 272_880_000, links: ['https://archive.ph/oHQSA'] },
    ]);
    expect(get('cluster:xai-colossus-memphis-phase-1')?.['estimated']).not.toContain('powerCapacityMW');
    expect(get('cluster:xai-colossus-memphis-phase-3')?.['estimated']).toContain('powerCapacityMW');
  });

  it('have a deployment for each kind of chip: the exact part, or a family with candidates of its own, and else the words of the table', () => {
    expect([get('chip-deployment:xai-colossus-memphis-phase-3-primary'), get('chip-deployment:xai-colossus-memphis-phase-3-secondary')]).toMatchObject([
      { cluster: 'xai-colossus-memphis-phase-3', chip: 'nvidia-h100-sxm5-80gb', chipAsStated: 'NVIDIA H100 SXM5 80GB', chipCount: 200_000 },
      { chip: 'nvidia-gb200', chipAsStated: 'NVIDIA GB200', chipCount: 30_000 },
    ]);
    const a100 = get('chip-deployment:xtx-markets-cluster-primary')!;
    expect(a100).toMatchObject({ family: 'nvidia-a100', chipAsStated: 'NVIDIA A100', chipCount: 10_000 });
    expect(a100['candidates']).toContain('nvidia-a100-sxm4-80gb');
    expect(a100).not.toHaveProperty('chip');
    const unknown = ofKind(drafts, 'chip-deployment').find(({ chipAsStated }) => chipAsStated === 'NVIDIA Tesla K40c')!;
    expect(Object.keys(unknown)).toEqual(expect.not.arrayContaining(['chip', 'family', 'candidates']));
    expect(ofKind(drafts, 'chip-deployment')).toHaveLength(461 + 29);
  });

  it('that Epoch anonymized keep the name that they share, are told apart by their ids, and say what is withheld', () => {
    const anonymized = ofKind(drafts, 'cluster').filter(({ name }) => name === 'Anonymized Chinese System');
    expect(anonymized).toHaveLength(257);
    const largest = anonymized.find(({ h100Equivalents }) => h100Equivalents === 100_000)!;
    expect(largest).toMatchObject({ id: 'anonymized-chinese-system-planned-100000-h100e-b72eb0', country: 'CN', status: 'PLANNED', missing: { deployments: { reason: 'NOT_DISCLOSED' }, owners: { reason: 'NOT_DISCLOSED' } } });
    expect(anonymized.every(({ id }) => /^anonymized-chinese-system-(?:\d{4}-\d\d-\d\d|existing|planned)(?:-\d+-h100e)?-[0-9a-f]{6}$/.test(id))).toBe(true);
    expect(ofKind(drafts, 'chip-deployment').filter(({ cluster }) => String(cluster).startsWith('anonymized'))).toEqual([]);
  });

  it('that were taken down ran until that day, and of a month until its end', () => {
    expect(get('cluster:oak-ridge-nl-summit')).toMatchObject({ status: 'DECOMMISSIONED', operationalUntil: '2024-11-15', reportedCostUsd: 200_000_000 });
    expect(get('cluster:preferred-networks-mn-1b')).toMatchObject({ operationalUntil: '2021-08-01', note: 'Taken down in 2021-07; since the day is not stated it counts until the end of that time.' });
  });

  it('tell in a note which other cluster they name that the table lacks', () => {
    expect(get('cluster:cambridge-dawn-phase-2')?.['note']).toBe('Builds upon "Cambridge Dawn Phase 1", which the table does not have.');
  });

  it('of several vintages keep what they were, and what they last were once they are gone', () => {
    const later = laterVintage(vintage, '2026-09-01', {
      'xAI Colossus Memphis Phase 3': { values: { chipQuantity: 240_000 }, references: { primaryChip: [{ name: 'NVIDIA A100' }] } },
      'Oak Ridge NL Summit': null,
    });
    const both = fold(vintage, later);
    expect(both.size).toBe(drafts.size);
    expect(both.get('cluster:xai-colossus-memphis-phase-3')).toMatchObject({
      chipCount: 240_000, sources: { default: 'epoch-gpu-clusters-2026-04-24#xAI Colossus Memphis Phase 3', chipCount: 'epoch-gpu-clusters-2026-09-01#xAI Colossus Memphis Phase 3' },
      superseded: { chipCount: [{ value: 230_000, sources: ['epoch-gpu-clusters-2026-04-24#xAI Colossus Memphis Phase 3'] }] },
    });
    const deployment = both.get('chip-deployment:xai-colossus-memphis-phase-3-primary')!;
    expect(deployment).toMatchObject({ family: 'nvidia-a100', superseded: { chipAsStated: [{ value: 'NVIDIA H100 SXM5 80GB' }] } });
    expect(deployment).not.toHaveProperty('chip');
    expect(both.get('cluster:oak-ridge-nl-summit')).toMatchObject({ status: 'DECOMMISSIONED', vanishedOn: '2026-09-01', note: 'The table of 2026-04-24 is the last that has it; that of 2026-09-01 has not. Its values are the last ones.' });
  });
});

describe('data centers', () => {
  it('have owners and users with how sure the table is, a country by their address, and their states by day', async () => {
    const drafts = fold(await bundledVintage(epochFrontierDataCenters));
    expect([ofKind(drafts, 'data-center').length, ofKind(drafts, 'data-center-state').length]).toEqual([16, 112]);
    expect(drafts.get('data-center:amazon-canton-mississippi')).toMatchObject({
      aliases: ['Amazon Madison Mega Site'], projectsAsStated: ['Project Rainier #speculative'], owners: [{ organization: 'amazon', certainty: 'CONFIDENT' }], users: [{ organization: 'anthropic', certainty: 'SPECULATIVE' }],
      country: 'US', powerMW: 341, h100Equivalents: 214348.14354550533,
    });
    expect(ofKind(drafts, 'data-center').map(({ country }) => country).sort()).toEqual(['AE', 'CN', ...Array.from({ length: 14 }, () => 'US')]);
    const states = ofKind(drafts, 'data-center-state').filter(({ dataCenter }) => dataCenter === 'xai-colossus-2-memphis-tennessee');
    expect(states.map(({ id, fromDate, untilDate, expected, powerMW, h100Equivalents }) => [id, fromDate, untilDate, expected, powerMW, h100Equivalents])).toEqual([
      ['xai-colossus-2-memphis-tennessee-2025-02-28', '2025-02-28', '2025-09-08', false, 0, 0],
      ['xai-colossus-2-memphis-tennessee-2025-09-08', '2025-09-08', '2025-10-19', false, 0, 0],
      ['xai-colossus-2-memphis-tennessee-2025-10-19', '2025-10-19', '2026-02-17', false, 276, 277918.1405],
      ['xai-colossus-2-memphis-tennessee-2026-02-17', '2026-02-17', undefined, true, 1379, 1389590.702],
    ]);
  });

  it('expect a state no more once a vintage of a later day still has it', async () => {
    const vintage = await bundledVintage(epochFrontierDataCenters);
    const both = fold(vintage, laterVintage(vintage, '2026-03-01', {}));
    expect(both.get('data-center-state:xai-colossus-2-memphis-tennessee-2026-02-17')).toMatchObject({
      expected: false, superseded: { expected: [{ value: true, sources: ['epoch-frontier-data-centers-2025-12-14#xAI Colossus 2 Memphis Tennessee, 2/17/2026'] }] },
    });
  });
});

describe('chip holdings', () => {
  let drafts: ReadonlyMap<string, Draft['value']>;
  beforeAll(async () => { drafts = fold(await bundledVintage(epochAiChipOwners)); });

  it('are estimates by type of chip and by designer, by quarter and up to its end', () => {
    const count = (breakdown: string, span: string): number => ofKind(drafts, 'chip-holding').filter((holding) => holding['breakdown'] === breakdown && holding['span'] === span).length;
    expect([count('CHIP_TYPE', 'CUMULATIVE'), count('DESIGNER', 'CUMULATIVE'), count('CHIP_TYPE', 'QUARTER'), count('DESIGNER', 'QUARTER')]).toEqual([515, 215, 384, 0]);
    expect(drafts.get('chip-holding:google-a100-cumulative-through-q1-2022')).toMatchObject({
      name: 'Google A100 cumulative through Q1 2022', owner: 'google', ownerAsStated: 'Google', designer: 'nvidia', family: 'nvidia-a100', chipAsStated: 'A100', fromDate: '2022-01-01', untilDate: '2022-04-01',
      chipCount: 18_078, chipCountLow: 10_686, chipCountHigh: 30_202, h100Equivalents: 5_700, h100EquivalentsLow: 3_369, h100EquivalentsHigh: 9_523, powerMW: 7.231236,
    });
  });

  it('of a group have no organization for an owner', () => {
    const smuggled = drafts.get('chip-holding:china-smuggled-nvidia-total-cumulative-through-q4-2025')!;
    expect(smuggled).toMatchObject({ ownerAsStated: 'China (smuggled)', designer: 'nvidia', chipCount: 465_762, h100Equivalents: 662_048, powerMW: 359.66 });
    expect(smuggled).not.toHaveProperty('owner');
  });

  it('leave out a bound that is plainly wrong, and say so', () => {
    const holding = drafts.get('chip-holding:china-cambricon-siyuan-590-q2-2024')!;
    expect(holding['note']).toBe('The table gives h100EquivalentsHigh as 23, which is left out: it is below the 5th percentile, 207, and below the median, 215.');
    expect(holding).not.toHaveProperty('h100EquivalentsHigh');
  });
});
