import { readFileSync } from 'node:fs';
import { metricNames, metricOf, type Metric, type MetricName } from '../../../src/rules/metrics.ts';

const format = readFileSync('docs/law-format.md', 'utf8');

/** The rows of the table that begins with this cell, without its head. */
function rowsOf(firstCell: string): readonly (readonly string[])[] {
  const lines = format.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${firstCell} |`));
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  return lines.slice(head + 2, end).map((line) => line.slice(2, -2).split(' | '));
}

function unitIn({ kind, unit }: Metric): string {
  if (kind === 'BOOLEAN') return 'none; `true` or `false`';
  return kind === 'NAMED' ? 'none; `true` with `products`' : String(unit);
}

describe('the table of metrics in docs/law-format.md', () => {
  it('has every metric with its subject, its unit and the fact that is missing when it is unknown, in the order of the code', () => {
    expect(rowsOf('metric').map(([metric, subject, unit, , missing]) => [metric, subject, unit, missing])).toEqual(
      metricNames.map((name: MetricName) => [`\`${name}\``, metricOf(name).subject, unitIn(metricOf(name)), `\`${metricOf(name).missingField}\``]));
  });

  it('says of each what it reads', () => {
    expect(rowsOf('metric').filter(([, , , reads = '']) => reads.trim() === '')).toEqual([]);
  });
});
