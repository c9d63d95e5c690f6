import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contenderNames } from './contender.ts';
import type { SizeResult } from './contest-result.ts';

const colors: Readonly<Record<(typeof contenderNames)[number], string>> = {
  'ours': '#0b6e4f', 'ours, no cache': '#3fb68b', 'raw driver': '#9a9a9a', 'raw behind node:http': '#5f5f5f', '@neo4j/graphql': '#c8553d', 'node:http, same bytes': '#1f4e79',
};

/** Requests a second, a column for each size of graph: one line for each case, one mark for each contender. */
export function plotSpecification(results: readonly SizeResult[]): object {
  const values = results.flatMap(({ size, measured }) => measured.filter(({ perSecond }) => perSecond !== null).map(({ name, contender, perSecond }) => ({ graph: `${size}×`, name, contender, perSecond })));
  const names = [...new Set(values.map(({ name }) => name))];
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    data: { values },
    facet: { column: { field: 'graph', sort: results.map(({ size }) => `${size}×`), title: 'requests a second with 16 at once, by how many times the imported graph' } },
    spec: {
      width: 300, height: { step: 17 },
      mark: { type: 'point', filled: true, size: 55, opacity: 0.9 },
      encoding: {
        x: { field: 'perSecond', type: 'quantitative', scale: { type: 'log' }, axis: { title: null, format: '~s', tickCount: 5 } },
        y: { field: 'name', type: 'nominal', sort: names, axis: { title: null, grid: true, labelLimit: 300 } },
        color: { field: 'contender', type: 'nominal', scale: { domain: contenderNames, range: contenderNames.map((name) => colors[name]) }, legend: { title: null, orient: 'bottom', columns: 6, labelLimit: 300 } },
        shape: { field: 'contender', type: 'nominal', scale: { domain: contenderNames } },
      },
    },
    config: { font: 'Helvetica, Arial, sans-serif', view: { stroke: '#ddd' } },
  };
}

export function drawPlot(results: readonly SizeResult[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(new URL('../peers/draw.mjs', import.meta.url))], { input: JSON.stringify(plotSpecification(results)), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`the plot could not be drawn: ${stderr}`);
  return stdout;
}
