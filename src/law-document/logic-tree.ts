import type { Criterion, Operator, Test } from '../rules/criterion.ts';
import { metricOf } from '../rules/metrics.ts';

const signs: Readonly<Record<Operator, string>> = { GTE: '≥', GT: '>', LTE: '≤', LT: '<', EQ: '=' };

/** The criterion as the evaluator goes through it: one line for each test, with what it rests on. */
export function logicTree(criterion: Criterion): string {
  return lines(criterion).join('\n');
}

function lines(criterion: Criterion): readonly string[] {
  if ('allOf' in criterion) return ['all of', ...branches(criterion.allOf)];
  if ('anyOf' in criterion) return ['any of', ...branches(criterion.anyOf)];
  if ('not' in criterion) return ['not', ...branches([criterion.not])];
  return [`${testText(criterion)}${criterion.citation === undefined ? '' : `   [${criterion.citation}]`}`];
}

function branches(parts: readonly Criterion[]): readonly string[] {
  return parts.flatMap((part, index) => {
    const last = index === parts.length - 1;
    return lines(part).map((line, depth) => `${depth === 0 ? (last ? '└─ ' : '├─ ') : last ? '   ' : '│  '}${line}`);
  });
}

/** Each figure with its unit; the products of a letter are listed beside it. */
function testText({ metric, operator, threshold, products }: Test): string {
  const { unit } = metricOf(metric);
  if (products !== undefined) return `${metric} ${threshold === true ? 'is' : 'is not'} one of ${products.length} products`;
  if (typeof threshold === 'boolean') return `${metric} is ${String(threshold)}`;
  return `${metric} ${signs[operator]} ${figure(threshold)}${unit === null || unit === 'year' || unit === 'share' ? '' : ` ${unit}`}`;
}

/** Large figures as a reader writes them: 10^26, 26,900,000. A bound of four digits is written as the law writes it. */
export function figure(value: number): string {
  const power = Math.log10(value);
  if (value >= 1e15 && Number.isInteger(power)) return `10^${power}`;
  if (value < 10_000) return String(value);
  const [whole = '', fraction] = String(value).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}
