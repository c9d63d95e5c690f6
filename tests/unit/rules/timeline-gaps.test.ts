import type { JudgedUse, TrainedModel } from '../../../src/rules/constraint-timeline.ts';
import { timelineGaps } from '../../../src/rules/timeline-gaps.ts';
import { seedChip } from './seed-chips.ts';

const use: JudgedUse = { id: 'training-use:u', named: [], candidates: [], acquisitions: [], chipSourceIds: [] };
const whole: TrainedModel = { id: 'model:m', trainingStart: null, publicationDate: '2024-12-26', uses: [], destinations: [{ code: 'CN', developers: [] }] };

describe('the gaps of a timeline', () => {
  it('are none where a chip, a day and a country are known', () => {
    expect(timelineGaps({ ...whole, uses: [{ ...use, candidates: [seedChip('nvidia-h800-sxm5')] }] }, null)).toEqual([]);
  });

  it('are no hardware, which was not disclosed only where a source says so', () => {
    expect(timelineGaps(whole, null)).toEqual(['NO_HARDWARE_RECORDED']);
    expect(timelineGaps(whole, 'NOT_DISCLOSED')).toEqual(['NO_HARDWARE_RECORDED', 'HARDWARE_NOT_DISCLOSED']);
  });

  it('are a day, a country and a chip that no record has', () => {
    expect(timelineGaps({ ...whole, publicationDate: null, destinations: [], uses: [use] }, null)).toEqual(['NO_TRAINING_DATE', 'NO_COUNTRY_OF_DEVELOPER', 'NO_CHIP_NAMED']);
  });
});
