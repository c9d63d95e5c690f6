import type { Criterion, Operator, Test } from './criterion.ts';
import { knownValue, spokenUnit, valueText } from './metric-value.ts';
import { numberText } from './number-text.ts';
import { metricOf, type Quantities } from './metrics.ts';

/** The criterion in words, ready to follow "has"; with quantities, each figure is followed by the chip's own. */
export function sentence(criterion: Criterion, quantities?: Quantities): string {
  return say(criterion, quantities, false);
}

function say(criterion: Criterion, quantities: Quantities | undefined, nested: boolean): string {
  if ('allOf' in criterion) return join(sameMetricTogether(criterion.allOf, quantities), 'and', nested);
  if ('anyOf' in criterion) return join(criterion.anyOf.map((part) => say(part, quantities, true)), 'or', nested);
  if ('not' in criterion) return `not ${say(criterion.not, quantities, true)}`;
  return sayRun([criterion], quantities);
}

/** "2400 or more and less than 4800" as the rule has it, rather than naming the metric twice. */
function sameMetricTogether(parts: readonly Criterion[], quantities: Quantities | undefined): readonly string[] {
  const said: string[] = [];
  let run: Test[] = [];
  const flush = () => {
    if (run.length > 0) said.push(sayRun(run, quantities));
    run = [];
  };
  for (const part of parts) {
    if ('metric' in part) {
      if (run[0] !== undefined && run[0].metric !== part.metric) flush();
      run.push(part);
    } else {
      flush();
      said.push(say(part, quantities, true));
    }
  }
  flush();
  return said;
}

function sayRun(tests: readonly Test[], quantities: Quantities | undefined): string {
  const first = tests[0];
  if (first === undefined) return '';
  const metric = metricOf(first.metric);
  const known = quantities && knownValue(first, quantities);
  const figures = tests.flatMap(({ threshold }) => (typeof threshold === 'number' ? [threshold] : []));
  const own = quantities === undefined ? '' : ` (here ${valueText(first.metric, known, figures)})`;
  if (metric.kind === 'NAMED') return `${first.threshold === true ? '' : 'not '}${metric.phrase}${own}`;
  if (metric.kind === 'BOOLEAN') return `${first.threshold === true ? metric.phrase : metric.negatedPhrase}${own}`;
  const bounds = tests.map(({ operator, threshold }) => bounded(operator, `${typeof threshold === 'number' ? numberText(threshold) : String(threshold)}${spokenUnit(first.metric)}`));
  return `${metric.phrase} of ${bounds.join(' and ')}${own}`;
}

function bounded(operator: Operator, figure: string): string {
  switch (operator) {
    case 'GTE': return `${figure} or more`;
    case 'GT': return `more than ${figure}`;
    case 'LTE': return `${figure} or less`;
    case 'LT': return `less than ${figure}`;
    case 'EQ': return `exactly ${figure}`;
  }
}

function join(parts: readonly string[], conjunction: 'and' | 'or', nested: boolean): string {
  if (parts.length === 1) return parts[0] as string;
  const text = `${parts.slice(0, -1).join('; ')}; ${conjunction} ${parts.at(-1) as string}`;
  return nested ? `(${text})` : text;
}
