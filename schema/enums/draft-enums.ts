import { operators } from '../../src/rules/criterion.ts';
import { metricNames, metricOf, type MetricName } from '../../src/rules/metrics.ts';
import { enumOf } from './register.ts';

/** Metrics of a chip that a caller can test; whether a letter names it is none. */
export const draftMetrics = metricNames.filter((name) => metricOf(name).subject === 'CHIP' && metricOf(name).kind !== 'NAMED');

const describe = (name: MetricName): string => {
  const { phrase, unit, citation } = metricOf(name);
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1).replace(/,$/, '')}${unit === null ? '; true or false' : `, in ${unit}`} (${citation}).`;
};

export const DraftMetric = enumOf('DraftMetric', 'What a draft rule can test of a chip.', Object.fromEntries(draftMetrics.map((name) => [name, describe(name)])));

export const DraftOperator = enumOf('DraftOperator', 'A comparison with a threshold.', Object.fromEntries(operators.map((operator) => [operator, { GTE: 'Or more.', GT: 'More than.', LTE: 'Or less.', LT: 'Less than.', EQ: 'Exactly.' }[operator]])));
