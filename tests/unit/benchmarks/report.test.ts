import { partByHand } from '../../../benchmarks/compare/by-hand.ts';
import type { Measured, SizeResult } from '../../../benchmarks/compare/contest-result.ts';
import type { ContenderName } from '../../../benchmarks/compare/contender.ts';
import { figures } from '../../../benchmarks/compare/judge.ts';
import { median, percentile } from '../../../benchmarks/compare/percentiles.ts';
import { plotSpecification } from '../../../benchmarks/compare/plot.ts';
import { reportText } from '../../../benchmarks/compare/report.ts';

const machine = { date: '2026-11-29', commit: 'abc1234', cores: 2, processor: 'a processor', memoryGB: 24, node: '20.20.2', java: '17.0.15', neo4j: '5.26.31', heap: '4g', effort: 'full' } as const;
const cases = [{ name: 'models-page-1', title: 'the first page', kind: 'connection', indexed: true }, { name: 'models-page-100', title: 'a late page', kind: 'connection', indexed: true }] as const;

function measured(name: string, contender: ContenderName, dbHits: number | null, p50Ms: number, perSecond: number): Measured {
  return { name, contender, dbHits, rows: 25, p50Ms, p99Ms: p50Ms * 2, perSecond };
}

function size(times: number, p50Ms: number): SizeResult {
  return {
    size: times, nodes: 1000 * times, relationships: 2000 * times, failed: times === 100 ? [{ name: 'models-page-100', contender: '@neo4j/graphql', failed: 'out of memory\nfor a | transaction', otherRows: false }] : [],
    measured: [
      measured('models-page-1', 'ours', null, 0.1, 7000), measured('models-page-1', 'ours, no cache', 100, p50Ms, 600), measured('models-page-1', 'raw behind node:http', 90, 1, 900),
      measured('models-page-1', '@neo4j/graphql', 8000, 8, 100), measured('models-page-1', 'node:http, same bytes', null, 0.05, 14_000), measured('models-page-100', 'ours, no cache', 120, p50Ms, 600),
    ],
  };
}

describe('the figures of a comparison', () => {
  it('set ours beside the others for each goal, where both sides were measured', () => {
    expect(figures(cases, [size(1, 1.2), size(100, 2.4)]).map(({ goal, size: times, name, value }) => [goal, times, name, value])).toEqual([
      ['connectionsTimesPeer', 1, 'models-page-1', 6], ['p50TimesRaw', 1, 'models-page-1', 1.2], ['cachedShareOfBytes', 1, 'models-page-1', 0.5], ['firstPageHitsShareOfPeer', 1, 'models-page-1', 0.0125],
      ['page100HitsTimesPage1', 1, 'models-page-100', 1.2],
      ['connectionsTimesPeer', 100, 'models-page-1', 6], ['p50TimesRaw', 100, 'models-page-1', 2.4], ['cachedShareOfBytes', 100, 'models-page-1', 0.5], ['firstPageHitsShareOfPeer', 100, 'models-page-1', 0.0125],
      ['page100HitsTimesPage1', 100, 'models-page-100', 1.2],
      ['p50TimesOfSmallest', 100, 'models-page-1', 2], ['p50TimesOfSmallest', 100, 'models-page-100', 2],
    ]);
  });

  it('say nothing of growth where one size was measured', () => {
    expect(figures(cases, [size(10, 1)]).filter(({ goal }) => goal === 'p50TimesOfSmallest')).toEqual([]);
  });
});

describe('the report', () => {
  const text = reportText({ machine, command: 'the command', cases, results: [size(1, 1.2), size(100, 2.4)] }, partByHand(''));

  it('says which goals are met and which are missed, and by what', () => {
    expect(text).toContain('| at least 5 | 6 to 6 | all 2 met |');
    expect(text).toContain('| at most 1.3 | 1.2 to 2.4 | **MISSED** by 1 of 2 |');
    expect(text).toContain('| without cache: p50 as a multiple of hand-written Cypher behind node:http | models-page-1 | 100× | 2.4 | at most 1.3 |');
    expect(text).toContain('| without cache, lists: requests a second as a multiple of @neo4j/graphql on Apollo | at least 3 | not measured |  |');
  });

  it('has a row for each contender and case, and for who failed the reason on one line', () => {
    expect(text).toContain('| models-page-1 | ours, no cache | 100 | 25 | 1.2 | 2.4 | 600 |');
    expect(text).toContain('| models-page-1 | node:http, same bytes | – | 25 | 0.05 | 0.1 | 14,000 |');
    expect(text).toContain('| models-page-100 | @neo4j/graphql |  |  |  |  | failed: out of memory for a transaction |');
  });

  it('says on what machine, of which commit and how large the graphs were', () => {
    expect(text).toContain('2026-11-29, commit abc1234: 2 cores (a processor), 24 GB, Node.js 20.20.2, Java 17.0.15, Neo4j 5.26.31');
    expect(text).toContain('1×: 1,000 nodes, 2,000 relationships; 100×: 100,000 nodes, 200,000 relationships.');
  });

  it('keeps what somebody wrote by hand, and leaves a place for it at first', () => {
    const written = text.replace('## What stands in the way\n', '## What stands in the way\n\nThe driver.\n');
    expect(partByHand(written)).toContain('The driver.');
    expect(reportText({ machine, command: 'the command', cases, results: [size(1, 9)] }, partByHand(written))).toContain('## What stands in the way\n\nThe driver.');
    expect(partByHand('<!-- by hand --> without an end')).toContain('## What stands in the way');
  });

  it('plots a point for everything that was measured', () => {
    const { data } = plotSpecification([size(1, 1), size(10, 1)]) as { readonly data: { readonly values: readonly object[] } };
    expect(data.values).toHaveLength(12);
    expect(data.values[0]).toEqual({ graph: '1×', name: 'models-page-1', contender: 'ours', perSecond: 7000 });
  });
});

describe('percentiles', () => {
  it('are values that were measured', () => {
    const values = Array.from({ length: 101 }, (_, index) => 100 - index);
    expect([median(values), percentile(values, 0.99), percentile([7], 0.99)]).toEqual([50, 99, 7]);
  });
});
