import type { JudgedChip } from './determination.ts';

/** Facts that a test of the law reads, as a reader calls them. */
const readFields: Readonly<Record<string, string>> = { dieAreaMm2: 'die area', densePerformance: 'peak dense rates', interconnectGBps: 'scale-up link', marketSegment: 'market segment', memoryBandwidthGBps: 'memory bandwidth' };

/** What a figure rests on that its vendor did not publish, and a reading of the law that is disputed: said wherever figures decide. */
export function caveats({ estimatedFields = [], tppFormat, quantities }: JudgedChip): readonly string[] {
  const estimated = [...new Set(estimatedFields.map((field) => readFields[field.split('.')[0] ?? '']).filter((name) => name !== undefined))];
  return [
    ...(estimated.length > 0 ? [`Estimated, not published by its vendor: ${estimated.join(', ')}.`] : []),
    ...((tppFormat ?? quantities.tppFormat) === 'TF32' ? ['Its total processing performance counts TF32 at the 32 bits in which it is held; at its own 19 bits the figure would be lower, and which of the two the rule means is disputed.'] : []),
  ];
}
