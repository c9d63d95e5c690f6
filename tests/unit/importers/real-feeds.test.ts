import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { bundledFiles, documentFile } from '../../../src/importers/feed-files.ts';
import type { DocumentFeed, Feed } from '../../../src/importers/feed.ts';
import { isDocument } from '../../../src/importers/feed.ts';
import { feeds } from '../../../src/importers/feeds.ts';
import type { ImportedRecord } from '../../../src/importers/mapping/imported-record.ts';
import { readLookups } from '../../../src/importers/mapping/lookups.ts';
import type { TableSummary } from '../../../src/importers/mapping/read-table.ts';
import { readFeed } from '../../../src/importers/read-feed.ts';
import { csvTable } from '../../../src/importers/reading/csv-table.ts';
import { fileBytes } from '../../../src/importers/reading/file-bytes.ts';
import { defaultLimits } from '../../../src/importers/reading/limits.ts';

/** The files as they were taken; they lie beside the project where that is developed, and not in a clone. */
const shared = '../shared/data';

interface ReadTable {
  readonly records: ReadonlyMap<string, ImportedRecord>;
  readonly summary: TableSummary;
}

const bundled = feeds.filter((feed) => feed.bundled);
const feedOf = (id: string): Feed => feeds.find((feed) => feed.id === id) ?? (() => { throw new Error(id); })();
const read = new Map<string, Promise<readonly ReadTable[]>>();

/** Every table of the bundled copy, read once for all tests. */
function tablesOf(id: string): Promise<readonly ReadTable[]> {
  const known = read.get(id) ?? readBundled(feedOf(id));
  read.set(id, known);
  return known;
}

async function readBundled(feed: Feed): Promise<readonly ReadTable[]> {
  const tables: ReadTable[] = [];
  for (const { records, summary } of readFeed(feed, bundledFiles(feed, 'data'))) {
    const byKey = new Map<string, ImportedRecord>();
    for await (const record of records) byKey.set(record.key, record);
    tables.push({ records: byKey, summary });
  }
  return tables;
}

async function recordOf(id: string, key: string, table = 0): Promise<ImportedRecord | undefined> {
  return (await tablesOf(id))[table]?.records.get(key);
}

const named = (record: ImportedRecord | undefined, field: string): readonly string[] | undefined => record?.references[field]?.map(({ name }) => name);

describe('every bundled feed is read whole', () => {
  it.each([
    ['epoch-ml-hardware', [[176, 176, 0]]],
    ['epoch-notable-ai-models', [[1050, 1050, 0]]],
    ['epoch-large-scale-ai-models', [[526, 526, 0]]],
    ['epoch-frontier-ai-models', [[137, 137, 0]]],
    ['epoch-all-ai-models', [[2228, 2224, 4]]],
    ['epoch-benchmarked-models', [[839, 839, 0]]],
    ['epoch-gpu-clusters', [[786, 786, 0]]],
    ['epoch-frontier-data-centers', [[16, 16, 0], [112, 112, 0]]],
    ['epoch-ai-chip-owners', [[515, 515, 0], [215, 215, 0], [384, 384, 0]]],
  ] as const)('%s: rows, records with keys of their own, rows left out', async (id, counts) => {
    const tables = await tablesOf(id);
    expect(tables.map(({ records, summary }) => [summary.rows, records.size, summary.leftOut.length])).toEqual(counts);
    expect(tables.flatMap(({ summary }) => summary.rejected)).toEqual([]);
    expect(tables.map(({ summary }) => summary.records)).toEqual(counts.map(([, records]) => records));
  });

  it.each([
    ['us-consolidated-screening-list', 25_921], ['federal-register-bis', 186], ['us-ear-commerce-control-list', 633], ['us-ear-country-chart', 202], ['us-ear-country-groups', 14], ['us-ear-license-exceptions', 27],
  ] as const)('%s: one document, of the day that the feed names', async (id, count) => {
    const feed = feedOf(id);
    const { day, entries } = await feed.document!.vintage(documentFile(feed as DocumentFeed, undefined, 'data'));
    expect([day, entries.length]).toEqual([feed.vintage, count]);
  });

  it('and there is no feed besides, but one that may not come with the project', () => expect([feeds.length, feeds.filter(({ bundled }) => !bundled).map(({ id }) => id)]).toEqual([16, ['eto-supply-chain']]));
});

describe('the bundled copy', () => {
  const files = bundled.flatMap((feed) => [
    ...bundledFiles(feed, 'data').map(({ table, path }) => [path, join(shared, feed.id, table.file)] as const),
    ...(isDocument(feed) ? [[documentFile(feed, undefined, 'data'), join(shared, feed.id.startsWith('us-ear-') ? 'us-ear-2026-07-23' : feed.id, feed.document.file)] as const] : []),
  ]);

  (existsSync(shared) ? it.each(files) : it.skip.each(files))('%s is the file as it was taken, byte for byte', (path, original) => {
    expect(gunzipSync(readFileSync(path)).equals(readFileSync(original))).toBe(true);
  });

  it.each(bundled.map((feed) => [feed.id, feed] as const))('of %s has a notice with its license and page', (_, feed) => {
    const notice = readFileSync(join('data', feed.id, 'NOTICE.md'), 'utf8');
    expect(notice).toContain(feed.license === 'CC BY 4.0' ? 'Creative Commons Attribution 4.0 (CC BY 4.0)' : feed.license);
    if (feed.page !== undefined) expect(notice).toContain(feed.page);
    for (const { file } of [...feed.tables, ...(feed.document ? [feed.document] : [])]) expect(notice).toContain(file);
  });

  it('takes less than 4 MB in all', () => {
    expect(files.reduce((total, [path]) => total + readFileSync(path).length, 0)).toBeLessThan(4_000_000);
  });
});

describe('what was reviewed', () => {
  it('is still there: each exception names a cell of the table that it is for, and each name a wording', async () => {
    const cells = new Map<string, Set<string>>();
    const texts: string[] = [];
    for (const feed of bundled) {
      for (const { table, path } of bundledFiles(feed, 'data')) {
        const csv = await csvTable(table.file, fileBytes(path, { file: table.file, limits: defaultLimits }), defaultLimits);
        for await (const row of csv.rows) {
          csv.columns.forEach((column, index) => {
            const cell = (row.cells[index] ?? '').trim();
            cells.set(column, (cells.get(column) ?? new Set()).add(cell));
            if (['Organization', 'Builds Upon'].includes(column)) texts.push(cell);
          });
        }
      }
    }
    const lookups = [...new Set(bundled.filter((feed) => !isDocument(feed)).flatMap((feed) => feed.lookups.map(String)))].map((url) => readLookups([new URL(url)]));
    const stale = lookups.flatMap(({ exceptions, names }) => [
      ...exceptions.filter(({ column, wording }) => !cells.get(column)?.has(wording)).map(({ column, wording }) => `${column}: ${wording}`),
      ...[...names.keys()].filter((wording) => !texts.some((text) => text.includes(wording))),
    ]);
    expect(stale).toEqual([]);
  });
});

it('the countries of feeds are those of the seed', () => {
  const codes = new Set([...readFileSync('seed/countries.yaml', 'utf8').matchAll(/id: "?([A-Z]{2})/g)].map(([, code]) => code));
  const meant = feeds.flatMap((feed) => [...readLookups(feed.lookups).meanings.get('countries')?.values() ?? []]).filter((code) => code !== undefined);
  expect(meant.length).toBeGreaterThan(50);
  expect(meant.filter((code) => !codes.has(code))).toEqual([]);
});

it('feeds of which the seed tells are called the same there', () => {
  const seed = parse(readFileSync('seed/feeds.yaml', 'utf8')) as readonly { readonly id: string; readonly name: string; readonly url: string; readonly license: string }[];
  const known = feeds.flatMap((feed) => seed.filter(({ id }) => id === feed.id).map((recorded) => ({ feed, recorded })));
  expect(known.map(({ feed }) => feed.id)).toEqual(['epoch-ml-hardware', 'epoch-notable-ai-models', 'epoch-large-scale-ai-models', 'epoch-gpu-clusters', 'us-consolidated-screening-list', 'us-ear-commerce-control-list', 'us-ear-country-groups']);
  expect(known.map(({ feed: { title, page, license } }) => [title, page, license])).toEqual(known.map(({ recorded: { name, url, license } }) => [name, url, license]));
});

describe('models', () => {
  it('of the notable table have developers, hardware and figures in our words', async () => {
    expect(await recordOf('epoch-notable-ai-models', 'DeepSeek-V3')).toMatchObject({
      kind: 'model',
      values: {
        epochModelName: 'DeepSeek-V3', publicationDate: '2024-12-24', parameters: 671e9, trainingFlop: 3.3e24, hardwareQuantity: 2048, trainingDatasetSize: 14.8e12,
        countryCodes: ['CN'], accessibility: 'OPEN_WEIGHTS_RESTRICTED_USE', openWeights: true, confidence: 'CONFIDENT',
      },
      references: { developers: [{ name: 'DeepSeek' }], hardware: [{ name: 'NVIDIA H800 SXM5' }] },
    });
    const records = [...(await tablesOf('epoch-notable-ai-models'))[0]?.records.values() ?? []];
    expect(records.filter((record) => named(record, 'hardware')?.some((name) => name.includes('H800')))).toHaveLength(5);
    expect(records.filter(({ values }) => (values['countryCodes'] as readonly string[] | undefined)?.includes('CN'))).toHaveLength(182);
  });

  it('with two sizes in one cell have none, and the same size twice is one', async () => {
    expect((await recordOf('epoch-notable-ai-models', 'AbLang (heavy sequences)'))?.values).not.toHaveProperty('trainingDatasetSize');
    expect((await recordOf('epoch-notable-ai-models', 'EfficientNetV2-XL'))?.values).toMatchObject({ trainingDatasetSize: 14_180_000 });
  });

  it('keep an organization whole whose name has a comma', async () => {
    const records = [...(await tablesOf('epoch-notable-ai-models'))[0]?.records.values() ?? []];
    expect(records.flatMap((record) => named(record, 'developers') ?? []).filter((name) => name.includes(','))).toEqual(['NERSC, Lawrence Berkeley National Laboratory']);
    const [apus] = [...(await tablesOf('epoch-large-scale-ai-models'))[0]?.records.values() ?? []].filter((record) => named(record, 'developers')?.some((name) => name.includes('APUS')));
    expect(named(apus, 'developers')).toEqual(['Qilin Hesheng Network Technology Co., Ltd. (APUS)']);
  });

  it('over 1e25 FLOP number twenty in the large-scale table', async () => {
    const records = [...(await tablesOf('epoch-large-scale-ai-models'))[0]?.records.values() ?? []];
    expect(records.filter(({ values }) => Number(values['trainingFlop']) > 1e25)).toHaveLength(20);
    expect((await recordOf('epoch-large-scale-ai-models', 'Pangu Ultra'))?.values).toMatchObject({ trainingFlop: 1.0692e25, hardwareQuantity: 8192, openWeights: false });
  });

  it('of the frontier table have versions and the basis of the estimate', async () => {
    const grok = await recordOf('epoch-frontier-ai-models', 'Grok 4');
    expect(grok?.values).toMatchObject({ trainingFlop: 5.0000000000001e26, hardwareQuantity: 200_000, trainingFlopBasis: 'Comparison with other models', estimatedOver1e25Flop: true });
    expect(named(grok, 'versions')).toEqual(['grok-4-0709', 'grok-4-0709_high']);
  });

  it('of the full table are told apart where two share a name, and drafts are left out with their line', async () => {
    const [table] = await tablesOf('epoch-all-ai-models');
    expect([...table?.records.keys() ?? []].filter((key) => /SigLIP \(|AMPLIFY/.test(key))).toEqual(['AMPLIFY', 'SigLIP (Parameters: 400000000.0)', 'SigLIP (Parameters: 6300000000.0)']);
    expect(table?.summary.leftOut).toEqual([
      { line: 1346, reason: 'one model entered twice, with the same link, day and compute' },
      ...[13_859, 13_863, 13_864].map((line) => ({ line, reason: 'a draft without name, organization, date or link' })),
    ]);
    expect(table?.records.get('GPT-4.5')).toMatchObject({
      values: { publicationDate: '2025-02-27', domains: ['Language', 'Vision', 'Multimodal'], accessibility: 'API_ACCESS', lastModifiedOn: '2025-03-11' },
      references: { cloudProviders: [{ name: 'Azure AI' }] },
      links: ['https://openai.com/index/introducing-gpt-4-5/'],
    });
  });

  it('as benchmarked have a version for each setting', async () => {
    expect(await recordOf('epoch-benchmarked-models', 'deepseek-v4-pro-0813_max')).toMatchObject({
      kind: 'model-version',
      names: ['DeepSeek V4 Pro 0813 (max)'],
      values: { releaseDate: '2026-08-13', trainingFlop: 9.702e24, slug: 'deepseek-v4-pro-0813' },
      references: { model: [{ name: 'DeepSeek V4 Pro 0813' }] },
    });
  });
});

describe('chips', () => {
  it('come in TFLOPS, GB and GB/s', async () => {
    expect(await recordOf('epoch-ml-hardware', 'NVIDIA H100 SXM5 80GB')).toMatchObject({
      kind: 'chip',
      values: {
        releaseDate: '2022-09-20', denseFp64: 33.45, denseFp32: 66.91, denseTf32: 494.7, denseFp16: 989.4, halfPrecisionFp16: 133.8, denseFp8: 1979, denseInt8: 1979,
        memoryGB: 80, memoryBandwidthGBps: 3350, interconnectGBps: 900, internodeGbitps: 400, tdpW: 700, dieAreaMm2: 814, processSizeNm: 5, listedTotalProcessingPerformance: 15_832,
      },
      references: { vendor: [{ name: 'NVIDIA' }], foundries: [{ name: 'TSMC' }] },
    });
    expect((await recordOf('epoch-ml-hardware', 'Huawei Ascend 910C'))?.references['foundries']).toEqual([{ name: 'SMIC' }, { name: 'TSMC' }]);
  });

  it('keep what is known to be wrong as deprecated values of Epoch', async () => {
    const [h800, mi308x, c500, ponteVecchio] = await Promise.all(['NVIDIA H800 SXM5', 'AMD Radeon Instinct MI308X', 'MetaX MXC500 (OAM)', 'Intel Data Center GPU Max 1550'].map((key) => recordOf('epoch-ml-hardware', key)));
    expect(h800?.deprecated).toMatchObject({ denseFp64: { value: 29.65 }, denseTf32: { value: 454.5, reason: 'half of the FP16 rate in the same row would be 494.5 TFLOPS' } });
    expect(h800?.values).toMatchObject({ denseFp16: 989, memoryBandwidthGBps: 3360 });
    expect(Object.keys(mi308x?.values ?? {}).toSorted()).toEqual(['dieAreaMm2', 'lastModifiedOn', 'memoryGB', 'processSizeNm', 'releaseDate', 'tdpW', 'transistorsMillion']);
    expect(c500?.deprecated).toMatchObject({ memoryBandwidthGBps: { value: 18_000 } });
    expect(Object.keys(ponteVecchio?.deprecated ?? {})).toEqual(['listedTotalProcessingPerformance']);
    for (const record of [h800, mi308x, c500, ponteVecchio]) for (const field of Object.keys(record?.deprecated ?? {})) expect(record?.values).not.toHaveProperty(field);
  });
});

describe('clusters', () => {
  it('have chips, owners and the day of operation', async () => {
    expect(await recordOf('epoch-gpu-clusters', 'xAI Colossus Memphis Phase 2')).toMatchObject({
      values: {
        status: 'EXISTING', certainty: 'LIKELY', singleCluster: 'YES', countryCode: 'US', operationalFrom: '2025-02-18', h100Equivalents: 200_000.000002945,
        primaryChipQuantity: 150_000, secondaryChipQuantity: 50_000, chipQuantity: 200_000, powerCapacityMW: 280.28, peak16BitTops: 197_885_000,
      },
      references: {
        owners: [{ name: 'xAI' }], primaryChip: [{ name: 'NVIDIA H100 SXM5 80GB' }], secondaryChip: [{ name: 'NVIDIA H200 SXM' }],
        buildsUpon: [{ name: 'xAI Colossus Memphis Phase 1' }], supersededBy: [{ name: 'xAI Colossus Memphis Phase 3' }],
      },
    });
  });

  it('of China that are anonymized have keys of their own and no supplier', async () => {
    const [table] = await tablesOf('epoch-gpu-clusters');
    const records = [...table?.records.values() ?? []];
    const anonymized = records.filter(({ name }) => name === 'Anonymized Chinese System');
    expect([anonymized.length, records.filter(({ values }) => values['countryCode'] === 'CN').length]).toEqual([257, 253]);
    expect(anonymized.filter(({ references }) => references['chipSuppliers'] !== undefined)).toEqual([]);
  });

  it('with quantities that floating point made uneven are even again', async () => {
    const [table] = await tablesOf('epoch-gpu-clusters');
    expect([...table?.records.values() ?? []].filter(({ values }) => values['chipQuantity'] !== undefined && !Number.isInteger(values['chipQuantity']))).toEqual([]);
  });
});

describe('data centers', () => {
  it('say how sure each owner and user is', async () => {
    expect(await recordOf('epoch-frontier-data-centers', 'Microsoft Fairwater Mount Pleasant Wisconsin')).toMatchObject({
      names: ['Microsoft Fairwater Wisconsin'],
      references: { owners: [{ name: 'Microsoft', certainty: 'CONFIDENT' }], users: [{ name: 'OpenAI', certainty: 'LIKELY' }, { name: 'Microsoft', certainty: 'LIKELY' }] },
    });
    expect((await recordOf('epoch-frontier-data-centers', 'Alibaba Zhangbei Zhangjiakou Hebei'))?.values).toMatchObject({ latitude: 41.185187, longitude: 114.700452, powerMW: 339 });
  });

  it('have a state for each day of their timeline', async () => {
    expect(await recordOf('epoch-frontier-data-centers', 'Alibaba Zhangbei Zhangjiakou Hebei, 1/28/2018', 1)).toMatchObject({
      kind: 'data-center-state',
      values: { fromDate: '2018-01-28', powerMW: 76, h100Equivalents: 4266.414458, buildingsOperational: 3, peak8BitTops: 8_443_230 },
      references: { dataCenter: [{ name: 'Alibaba Zhangbei Zhangjiakou Hebei' }] },
    });
  });
});

it('holdings of chips have a half-open time and the 5th and 95th percentile as bounds', async () => {
  expect(await recordOf('epoch-ai-chip-owners', 'China H800 cumulative through Q1 2026')).toMatchObject({
    values: { span: 'CUMULATIVE', fromDate: '2022-01-01', untilDate: '2026-04-01', quantity: 115_430, quantityLow: 93_121, quantityHigh: 143_648, h100Equivalents: 115_430, incomplete: true },
    references: { owner: [{ name: 'China' }], designer: [{ name: 'Nvidia' }], chip: [{ name: 'H800' }] },
  });
  expect((await recordOf('epoch-ai-chip-owners', 'China (smuggled) Nvidia total cumulative through Q4 2025', 1))?.values).toMatchObject({ quantity: 465_762, powerMW: 359.66, powerMWHigh: 837.91 });
  expect((await recordOf('epoch-ai-chip-owners', 'Microsoft A100 Q1 2022', 2))?.values).toMatchObject({ span: 'QUARTER', fromDate: '2022-01-01', untilDate: '2022-04-01', quantity: 46_839, totalTdpW: 18_735_986 });
});
