import type { TrainedModel } from './constraint-timeline.ts';

/** What the timeline of a model lacks; what each of its determinations lacks, that one says itself. */
export type TimelineGap = 'NO_HARDWARE_RECORDED' | 'HARDWARE_NOT_DISCLOSED' | 'NO_TRAINING_DATE' | 'NO_COUNTRY_OF_DEVELOPER' | 'NO_CHIP_NAMED';

/** Why the timeline is empty, has no day of the training, or judges no chip. */
export function timelineGaps({ uses, trainingStart, publicationDate, destinations }: TrainedModel, hardwareMissing: string | null): readonly TimelineGap[] {
  const gaps: readonly (readonly [TimelineGap, boolean])[] = [
    ['NO_HARDWARE_RECORDED', uses.length === 0],
    ['HARDWARE_NOT_DISCLOSED', uses.length === 0 && hardwareMissing === 'NOT_DISCLOSED'],
    ['NO_TRAINING_DATE', trainingStart === null && publicationDate === null],
    ['NO_COUNTRY_OF_DEVELOPER', destinations.length === 0],
    ['NO_CHIP_NAMED', uses.some(({ named, candidates }) => named.length + candidates.length === 0)],
  ];
  return gaps.filter(([, holds]) => holds).map(([gap]) => gap);
}
