import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { ApiError } from '../../../src/domain/api-error.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

type Variables = Readonly<Record<string, unknown>>;

let schema: GraphQLSchema;
let graph: GraphClient;
beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph()]; });
afterAll(async () => { await graph.close(); });

const ask = (source: string, variableValues: Variables = {}) => graphql({ schema, source, variableValues, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });

/** The first error with its code; of what the schema itself refuses, the message alone. */
async function refused(source: string, variables: Variables = {}): Promise<string> {
  const { errors } = await ask(source, variables);
  const cause = errors?.[0]?.originalError;
  return cause instanceof ApiError ? `${cause.code} ${cause.message}` : String(errors?.[0]?.message);
}

async function answered<Data>(source: string): Promise<Data> {
  const { data, errors } = await ask(source);
  expect(errors).toBeUndefined();
  return data as Data;
}

const classify = (chip: string, more = '') => `{ classifyChips(destination: "CN", asOf: "2024-06-01" ${more}, chips: [{ label: "ours" ${chip} }]) { warnings determination { status possibleStatuses } } }`;
const rates = (...each: readonly string[]) => classify(`densePerformance: [${each.join(' ')}]`);
const determination = (more: string, chip = 'nvidia-t4') => `{ determination(chip: "${chip}" ${more}) { status possibleStatuses explanation unmodelled { part } } }`;
const draft = (criteria: string) => `{ draftRule(comparedWith: "2025-01-20", mode: ADDS, destination: "CN", criteria: [${criteria}]) { considered } }`;
const test = (metric: string, operator: string, threshold: number) => `{ metric: ${metric}, operator: ${operator}, threshold: ${threshold} }`;
const nested = (levels: number): string => (levels === 0 ? test('TPP', 'GTE', 1) : `{ not: ${nested(levels - 1)} }`);
const diffPage = (page: string) => `{ ruleDiff(from: "2023-10-16", to: "2023-11-18", destination: "CN") { changes(${page}) { totalCount edges { cursor } } } }`;

describe('a caller’s chip is refused with its place and field:', () => {
  const place = String.raw`^BAD_USER_INPUT chips\[0\] \("ours"\) `;
  it.each([
    ['a negative rate', rates('{ format: FP16, value: -1, unit: TFLOPS }'), String.raw`densePerformance\[0\]\.value: -1 is not above zero; `],
    ['a rate of zero', rates('{ format: FP16, value: 0, unit: TFLOPS }'), String.raw`densePerformance\[0\]\.value: 0 is not above zero; `],
    ['a rate beyond all numbers', rates('{ format: FP16, value: 1e999, unit: TFLOPS }'), String.raw`densePerformance\[0\]\.value: Infinity is outside `],
    ['a sparse rate', rates('{ format: FP16, value: 100, unit: TFLOPS, sparse: true }'), String.raw`densePerformance\[0\]\.sparse: a sparse rate does not count; give the rate for dense matrices: `],
    ['an unknown unit', rates('{ format: FP16, value: 100, unit: FURLONGS }'), String.raw`densePerformance\[0\]\.unit: "FURLONGS" is no unit of a rate; write one of GOPS, GFLOPS, TOPS, TFLOPS, POPS, PFLOPS\.$`],
    ['a unit that is a number', rates('{ format: FP16, value: 100, unit: 5 }'), String.raw`densePerformance\[0\]\.unit: "a value of another kind" is no unit of a rate; `],
    ['one format twice', rates('{ format: FP16, value: 100, unit: TFLOPS }', '{ format: FP16, value: 120, unit: TFLOPS }'), String.raw`densePerformance\[1\]\.format: FP16 stands twice; `],
    ['an area of zero', classify('applicableDieAreaMm2: 0'), 'applicableDieAreaMm2: 0 is not above zero; leave it out where it is not known'],
    ['a die without an area', classify('dies: [{ kind: LOGIC, areaMm2: 0 }]'), String.raw`dies\[0\]\.areaMm2: 0 is not above zero; `],
    ['no dies', classify('dies: []'), 'dies: names no logic die; give all dies of the package, or leave them out where they are not known'],
    ['memory without a logic die', classify('dies: [{ kind: MEMORY, areaMm2: 110 }]'), 'dies: names no logic die; '],
    ['dies beside an area', classify('dies: [{ kind: LOGIC, areaMm2: 5 }], applicableDieAreaMm2: 8'), 'dies: stands beside applicableDieAreaMm2; '],
    ['no count of dies', classify('dies: [{ kind: LOGIC, areaMm2: 5, count: 0 }]'), String.raw`dies\[0\]\.count: 0 is no count; `],
    ['rates of the chip beside those of its units', classify('densePerformance: [{ format: FP16, value: 1, unit: TFLOPS }], processingUnits: [{ densePerformance: [] }]'), 'processingUnits: stands beside densePerformance; '],
    ['a negative memory bandwidth', classify('memoryBandwidthGBps: -1'), 'memoryBandwidthGBps: -1 is not above zero; '],
    ['no input/output', classify('aggregateIoGBps: 0'), 'aggregateIoGBps: 0 is not above zero; '],
    ['no process node', classify('processNodeNm: 0'), 'processNodeNm: 0 is not above zero; '],
    ['an unknown vendor, with what is near', classify('vendor: "nvidai"'), String.raw`vendor: there is no organization "nvidai"; did you mean nvidia\? Otherwise leave it out\.$`],
  ])('%s', async (_what, source, message) => {
    expect(await refused(source)).toMatch(new RegExp(`${place}${message}`));
  });

  it('and so is one that a variable holds', async () => {
    const source = 'query Q($chips: [ChipSpecsInput!]!) { classifyChips(destination: "CN", chips: $chips) { label } }';
    const chip = (value: unknown, unit: unknown) => ({ label: 'ours', densePerformance: [{ format: 'FP16', value, unit }] });
    expect(await refused(source, { chips: [chip(1, 'TOPS'), chip(1, 'FURLONGS')] })).toMatch(/^BAD_USER_INPUT chips\[1\] \("ours"\) densePerformance\[0\]\.unit: "FURLONGS" is no unit of a rate; /);
    expect(await refused(source, { chips: [chip(Number.NaN, 'TOPS')] })).toMatch(/"chips\[0\]\.densePerformance\[0\]\.value"; Float cannot represent non numeric value: NaN$/);
    expect(await refused(source, { chips: [chip('NaN', 'TOPS')] })).toMatch(/"chips\[0\]\.densePerformance\[0\]\.value"; Float cannot represent non numeric value: "NaN"$/);
  });

  it.each([['chips', 'classifyChips'], ['items', 'classifyMemory']])('and 1,001 %s are refused as a whole', async (argument, field) => {
    expect(await refused(`{ ${field}(destination: "CN", ${argument}: [${'{ label: "x" } '.repeat(1001)}]) { label } }`)).toBe(`BAD_USER_INPUT ${argument} holds 1001 items; at most 1000 are judged in one request. Send the others in a further one.`);
  });

  it('and memory alike', async () => {
    expect(await refused('{ classifyMemory(destination: "CN", items: [{ label: "ours", bandwidthGBps: 0 }]) { label } }')).toBe('BAD_USER_INPUT items[0] ("ours") bandwidthGBps: 0 is not above zero; leave it out where it is not known.');
  });
});

describe('what may be a slip is answered with a warning:', () => {
  it.each([
    ['a rate in PFLOPS labelled TFLOPS', '{ format: FP16, value: 1.979, unit: TFLOPS }', /^A total processing performance of 31\.664 is a thousandth of what a data-center chip has; check whether a rate in PFLOPS is labelled TFLOPS\.$/],
    ['INT8 at four times FP16', '{ format: FP16, value: 500, unit: TFLOPS } { format: INT8, value: 2000, unit: TOPS }', /the rate of INT8 is four times that of FP16; where the datasheet gives it with sparsity, give the dense rate, which is half\.$/],
    ['a rate in TFLOPS labelled PFLOPS', '{ format: FP16, value: 1979, unit: PFLOPS }', /^A total processing performance of 31664000 is beyond any known chip; check the units of the rates\.$/],
  ])('%s', async (_what, given, warning) => {
    const { classifyChips: [chip] } = await answered<{ readonly classifyChips: readonly { readonly warnings: readonly string[] }[] }>(rates(given));
    expect(chip?.warnings).toEqual([expect.stringMatching(warning)]);
  });

  it('a chip of which nothing is said may need a license', async () => {
    const { classifyChips } = await answered<{ readonly classifyChips: unknown }>(classify(''));
    expect(classifyChips).toEqual([{ warnings: [], determination: { status: 'UNDETERMINED', possibleStatuses: ['LICENSE_REQUIRED', 'NOT_CONTROLLED'] } }]);
  });
});

describe('a day or a place outside the law that is modeled', () => {
  interface Answer {
    readonly determination: { readonly status: string; readonly explanation: string; readonly unmodelled: readonly { readonly part: string | null }[] };
  }

  it.each(['2022-08-25', '2021-01-01', '1949-01-01'])('is answered with what does not apply and what is not modeled: %s', async (day) => {
    const { determination: { status, explanation, unmodelled } } = await answered<Answer>(determination(`destination: "CN", asOf: "${day}"`, 'nvidia-a100-sxm4-80gb'));
    expect(status).toBe('NOT_CONTROLLED');
    expect(explanation).toContain('no modeled rule was in force: the first chip control recorded here is of 2022-08-26; earlier controls on computers and components (3A001, 4A003 and others) are not modeled.');
    expect(unmodelled.map(({ part }) => part)).toEqual(['774', '744']);
  });

  it.each(['IR', 'RU', 'KP', 'SY', 'CU', 'BY'])('an embargoed destination is never free, and its part is named: %s', async (code) => {
    for (const day of ['2020-01-01', '2024-06-01']) {
      const { determination: { status, unmodelled } } = await answered<Answer>(determination(`destination: "${code}", asOf: "${day}"`));
      expect(status).toBe('UNDETERMINED');
      expect(unmodelled.map(({ part }) => part)).toContain('746');
    }
  });

  const days = 'lies outside 1949-01-01 to 2100-01-01, the days that can be asked about here.';
  it.each([
    ['the open end of intervals', determination('destination: "CN", asOf: "9999-12-31"'), `BAD_USER_INPUT asOf 9999-12-31 ${days}`],
    ['the same in a status', '{ chip(id: "nvidia-t4") { status(destination: "CN", asOf: "9999-12-31") } }', `BAD_USER_INPUT asOf 9999-12-31 ${days}`],
    ['the same in a condition', '{ chips(where: { controlStatus: { destination: "CN", asOf: "9999-12-31", eq: NOT_CONTROLLED } }) { totalCount } }', `BAD_USER_INPUT where.controlStatus.asOf 9999-12-31 ${days}`],
    ['the same on a list', '{ organization(id: "zhipu") { listings(asOf: "9999-12-31") { id } } }', `BAD_USER_INPUT asOf 9999-12-31 ${days}`],
    ['the same on all lists', '{ listings(asOf: "9999-12-31") { totalCount } }', `BAD_USER_INPUT asOf 9999-12-31 ${days}`],
    ['the same in a screening', '{ organization(id: "zhipu") { listScreening(asOf: "9999-12-31") { asOf } } }', `BAD_USER_INPUT asOf 9999-12-31 ${days}`],
    ['a day before there were laws', '{ ruleDiff(from: "0800-12-25", to: "2024-01-01", destination: "CN") { considered } }', `BAD_USER_INPUT from 0800-12-25 ${days}`],
  ])('a day of which nothing can be known is refused: %s', async (_what, source, message) => {
    expect(await refused(source)).toBe(message);
  });

  it('a day of the first century is one that cannot be asked about', async () => {
    expect(await refused(determination('destination: "CN", asOf: "0001-01-01"'))).toBe('BAD_USER_INPUT asOf 0001-01-01 lies outside 1949-01-01 to 2100-01-01, the days that can be asked about here.');
  });

  it('a country that does not exist is refused by the schema', async () => {
    expect(await refused(determination('destination: "ZZ"'))).toMatch(/"ZZ" is no ISO 3166-1 alpha-2 country code\. Write two letters, for example "CN"\.$/);
    expect(await refused(determination('destination: "CN", exportedFrom: "ZZ"'))).toMatch(/"ZZ" is no ISO 3166-1 alpha-2 country code\./);
  });
});

describe('an id that is not there is told with what is near:', () => {
  it.each([
    ['a chip', determination('destination: "CN"', 'nvidia-t5'), /^UNKNOWN_ID There is no Chip with the id "chip:nvidia-t5"\. Did you mean nvidia-t4/],
    ['an end user', determination('destination: "CN", endUser: "deepsek"'), /^UNKNOWN_ID There is no Organization with the id "organization:deepsek"\. Did you mean deepseek/],
    ['an exporter beside an end user that is there', determination('destination: "CN", endUser: "deepseek", exporter: "nvida"'), /^UNKNOWN_ID There is no Organization with the id "organization:nvida"\. Did you mean nvidia\?$/],
    ['an end user of classified chips', classify('', 'endUser: "huawi"'), /^UNKNOWN_ID There is no Organization with the id "organization:huawi"\. Did you mean huawei/],
    ['one of nothing alike', classify('', 'endUser: "xyzzy"'), /^UNKNOWN_ID There is no Organization with the id "organization:xyzzy"\.$/],
  ])('%s', async (_what, source, message) => {
    expect(await refused(source)).toMatch(message);
  });
});

describe('a draft rule is refused with the criterion and the field:', () => {
  it.each([
    ['none at all', '', /^BAD_USER_INPUT criteria is empty; give at least one criterion\.$/],
    ['an empty condition', '{ id: "a", allOf: [] }', /^BAD_USER_INPUT criteria\[0\]\.allOf is empty; /],
    ['neither test nor condition', '{ id: "a" }', /^BAD_USER_INPUT criteria\[0\] has none of allOf, anyOf, not and metric; keep exactly one of them\.$/],
    ['both', `{ id: "a", metric: TPP, operator: GTE, threshold: 1, anyOf: [${test('TPP', 'GTE', 1)}] }`, /^BAD_USER_INPUT criteria\[0\] has several of allOf, anyOf, not and metric; /],
    ['no id', test('TPP', 'GTE', 1), /^BAD_USER_INPUT criteria\[0\]\.id is missing or longer than 100 characters; /],
    ['one id twice', '{ id: "a", metric: TPP, operator: GTE, threshold: 1 } { id: "a", metric: TPP, operator: GTE, threshold: 2 }', /^BAD_USER_INPUT criteria\[1\]\.id "a" stands twice; /],
    ['a threshold for what is true or false', '{ id: "a", metric: DATACENTER, operator: EQ, threshold: 1 }', /^BAD_USER_INPUT criteria\[0\] DATACENTER is true or false; give `is: true` or `is: false`, and no threshold\.$/],
    ['true or false for a figure', '{ id: "a", metric: TPP, is: true }', /^BAD_USER_INPUT criteria\[0\]\.is TPP is a figure; /],
    ['no operator', '{ id: "a", metric: TPP, threshold: 4 }', /^BAD_USER_INPUT criteria\[0\]\.operator is missing; give one of GTE, GT, LTE, LT, EQ\.$/],
    ['no threshold', '{ id: "a", metric: TPP, operator: GTE }', /^BAD_USER_INPUT criteria\[0\]\.threshold is missing; /],
    ['a threshold of zero', '{ id: "a", metric: TPP, operator: GTE, threshold: 0 }', /^BAD_USER_INPUT criteria\[0\]\.threshold: 0 is not above zero; /],
    ['a metric that does not exist', '{ id: "a", metric: WISDOM, operator: GTE, threshold: 4 }', /^Value "WISDOM" does not exist in "DraftMetric" enum\.$/],
    ['conditions too deep', `{ id: "a", not: ${nested(8)} }`, /^BAD_USER_INPUT criteria\[0\](\.not){6} nests deeper than 6; write it flatter\.$/],
    ['too many tests', `{ id: "a", anyOf: [${test('TPP', 'GTE', 1).repeat(51)}] }`, /^BAD_USER_INPUT criteria holds 51 tests; at most 50 are judged at once\.$/],
    ['figures that contradict each other', `{ id: "a", allOf: [${test('TPP', 'GTE', 4800)} ${test('TPP', 'LT', 4800)}] }`, /^BAD_USER_INPUT criteria "a" contradicts itself: no chip can meet it, whatever its figures\./],
    ['what is true and false', '{ id: "a", allOf: [{ metric: DATACENTER, is: true } { not: { metric: DATACENTER, is: true } }] }', /^BAD_USER_INPUT criteria "a" contradicts itself/],
    ['more cases than can be gone through', `{ id: "a", allOf: [${['TPP', 'PERFORMANCE_DENSITY', 'MEMORY_BANDWIDTH', 'AGGREGATE_IO', 'NODE', 'TRANSISTORS'].map((metric) => test(metric, 'GTE', 10)).join(' ')}] }`, /^BAD_USER_INPUT criteria tell \d+ kinds of chips apart; at most 15000 are gone through\. Test fewer metrics together, or fewer thresholds of each\.$/],
  ])('%s', async (_what, criteria, message) => {
    expect(await refused(draft(criteria))).toMatch(message);
  });
});

describe('an argument out of its range is told with its limits:', () => {
  it.each([
    ['days that are one', '{ ruleDiff(from: "2024-01-01", to: "2024-01-01", destination: "CN") { considered } }', 'BAD_USER_INPUT to 2024-01-01 is not after from 2024-01-01. Give the earlier day as from.'],
    ['days the wrong way round', '{ ruleDiff(from: "2024-01-02", to: "2024-01-01", destination: "CN") { considered } }', 'BAD_USER_INPUT to 2024-01-01 is not after from 2024-01-02. Give the earlier day as from.'],
    ['no days ahead', '{ upcoming(days: 0) { date } }', 'BAD_USER_INPUT days is 0; ask for 1 to 3660.'],
    ['a lifetime ahead', '{ upcoming(days: 30000) { date } }', 'BAD_USER_INPUT days is 30000; ask for 1 to 3660.'],
    ['nothing below the line', '{ nearThreshold(within: 0) { distance } }', 'BAD_USER_INPUT within is 0; give a share of the threshold above 0 and at most 0.5 (0.05 is five percent).'],
    ['twice the line', '{ nearThreshold(within: 2) { distance } }', 'BAD_USER_INPUT within is 2; give a share of the threshold above 0 and at most 0.5 (0.05 is five percent).'],
    ['more misses than a page', '{ nearThreshold(first: 101) { distance } }', 'BAD_USER_INPUT first is 101; ask for 0 to 100.'],
    ['a page of less than nothing', diffPage('first: -1'), 'BAD_USER_INPUT `first` is -1; a page holds 1 to 100. Ask for the next page with a cursor.'],
    ['a page too large', diffPage('first: 101'), 'BAD_USER_INPUT `first` is 101; a page holds 1 to 100. Ask for the next page with a cursor.'],
    ['no status in a condition', '{ chips(where: { controlStatus: { destination: "CN" } }) { totalCount } }', 'BAD_USER_INPUT where.controlStatus names no status. Give eq, or in with a list of them.'],
    ['null in a condition', '{ chips(where: { controlStatus: null }) { totalCount } }', 'BAD_USER_INPUT where.controlStatus of Chip is null. Leave it out.'],
    ['a condition on more days than are written out', `{ chips(where: { or: [${'{ controlStatus: { destination: "CN", asOf: "2024-06-01", eq: LICENSE_REQUIRED } }'.repeat(11)}] }) { totalCount } }`, 'BAD_USER_INPUT where holds 11 conditions on controlStatus; at most 10 are judged at once. Name several statuses of one day with in.'],
  ])('%s', async (_what, source, message) => {
    expect(await refused(source)).toBe(message);
  });

  it.each(['abc', '', 'WyJhIl0'])('a cursor that no page gave: "%s"', async (cursor) => {
    expect(await refused(diffPage(`after: "${cursor}"`))).toMatch(/^INVALID_CURSOR ".*" is no cursor of ruleDiff\.changes with these arguments\./);
  });

  it('a cursor of another list, and of chips', async () => {
    const { ruleDiff, chips } = await answered<Readonly<Record<'ruleDiff' | 'chips', { readonly changes: { readonly edges: readonly { readonly cursor: string }[] }; readonly edges: readonly { readonly cursor: string }[] }>>>(
      '{ ruleDiff(from: "2023-10-16", to: "2023-11-18", destination: "CN") { changes(first: 1) { edges { cursor } } } chips(first: 1) { edges { cursor } } }');
    const page = (cursor: string) => `{ draftRule(comparedWith: "2025-01-20", mode: ADDS, destination: "CN", criteria: [{ id: "a", metric: TPP, operator: GTE, threshold: 1000 }]) { newlyControlled(after: "${cursor}") { totalCount } } }`;
    for (const cursor of [ruleDiff.changes.edges[0]!.cursor, chips.edges[0]!.cursor]) expect(await refused(page(cursor))).toMatch(/^INVALID_CURSOR ".*" is no cursor of draftRule\.newlyControlled/);
  });
});
