import { fieldsOfChip, fieldsOfMemory } from '../../../resolvers/law/stated-fields.ts';

describe('a fact that a caller’s item lacks', () => {
  it('is named as the input names it', () => {
    const fields = fieldsOfChip({ label: 'x' });
    expect(['dieAreaMm2', 'marketSegment', 'processNode', 'densePerformance', 'subjectToEar'].map(fields)).toEqual([['applicableDieAreaMm2'], ['datacenter'], ['processNodeNm'], ['densePerformance'], ['subjectToEar']]);
  });

  it('is asked for in the form in which the caller gives it', () => {
    const fields = fieldsOfChip({ label: 'x', dies: [{ areaMm2: 1, kind: 'LOGIC' }], processingUnits: [{ densePerformance: [] }] });
    expect([fields('dieAreaMm2'), fields('densePerformance')]).toEqual([['dies'], ['processingUnits']]);
  });

  it('of memory is what of bandwidth and area is not given', () => {
    expect([{}, { bandwidthGBps: 1 }, { packageAreaMm2: 1 }].map((given) => fieldsOfMemory({ label: 'x', ...given })('memoryBandwidthDensity'))).toEqual([['bandwidthGBps', 'packageAreaMm2'], ['packageAreaMm2'], ['bandwidthGBps']]);
  });
});
