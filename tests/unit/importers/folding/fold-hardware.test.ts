import { foldHardware } from '../../../../src/importers/epoch-ml-hardware/fold-hardware.ts';
import { entry, madeContext, madeSeed, named, vintage } from './made-context.ts';

const seed = madeSeed({ organization: [{ id: 'nvidia', name: 'NVIDIA' }], chip: [{ id: 'nvidia-h20-96gb', name: 'NVIDIA H20' }] });
const chip = (values: Readonly<Record<string, string | number>>, key = 'NVIDIA X1') => entry('chip', key, { values, references: { vendor: named('NVIDIA') } });
const draftOf = (values: Readonly<Record<string, string | number>>) => foldHardware([vintage('epoch-ml-hardware', '2026-07-18', chip(values))], madeContext(seed)).drafts[0]?.value;

describe('a part of the table', () => {
  it('is left to the seed where that has it', () => {
    expect(foldHardware([vintage('epoch-ml-hardware', '2026-07-18', chip({ dieAreaMm2: 814 }, 'NVIDIA H20'))], madeContext(seed))).toEqual({ drafts: [], additions: [] });
  });

  it('becomes a record else, in the units of the seed', () => {
    expect(draftOf({ dieAreaMm2: 610, memoryGB: 16, processSizeNm: 16, denseFp32: 10, halfPrecisionFp16: 21, listedTotalProcessingPerformance: 336 })).toEqual({
      id: 'nvidia-x1', name: 'NVIDIA X1', vendor: 'nvidia', processNode: '16 nm', dieAreaMm2: 610, memoryGB: 16, densePerformance: { fp32: 10, fp16: 21 }, ratesArePartial: true,
      sources: Object.fromEntries(['default', 'vendor', 'processNode', 'dieAreaMm2', 'memoryGB', 'densePerformance'].map((field) => [field, 'epoch-ml-hardware-2026-07-18#NVIDIA X1'])),
    });
  });

  it('has no rates where they do not give the total processing performance that the table lists: one of its figures is wrong', () => {
    for (const listed of [{}, { listedTotalProcessingPerformance: 1000 }]) {
      const value = draftOf({ denseFp32: 10, ...listed });
      expect([value?.['densePerformance'], value?.['note']]).toEqual([undefined, 'The table does not list rates that give its own total processing performance; none is taken from it.']);
    }
    expect(draftOf({ denseFp32: 10, listedTotalProcessingPerformance: 320.9 })?.['densePerformance']).toEqual({ fp32: 10 });
  });

  it('is known to what comes after it by its name', () => {
    const context = madeContext(seed);
    foldHardware([vintage('epoch-ml-hardware', '2026-07-18', chip({}))], context);
    expect(context.names.hardware('NVIDIA X1')).toEqual({ chip: 'nvidia-x1' });
  });

  it('has what an older vintage said otherwise as superseded', () => {
    const { drafts: [draft] } = foldHardware([vintage('epoch-ml-hardware', '2026-01-01', chip({ tdpW: 250 })), vintage('epoch-ml-hardware', '2026-07-18', chip({ tdpW: 300 }))], madeContext(seed));
    expect([draft?.value['tdpW'], draft?.value['superseded']]).toEqual([300, { tdpW: [{ value: 250, sources: ['epoch-ml-hardware-2026-01-01#NVIDIA X1'] }] }]);
  });

  it('keeps a known error of the table out, and says so', () => {
    const wrong = { ...chip({ tdpW: 300 }), deprecated: { memoryGB: { value: 160, reason: 'the data sheet has 16' } } };
    const { drafts: [draft] } = foldHardware([vintage('epoch-ml-hardware', '2026-07-18', wrong)], madeContext(seed));
    expect([draft?.value['memoryGB'], draft?.value['note']]).toEqual([undefined, expect.stringContaining('The table gives memoryGB as 160, which is left out: the data sheet has 16.')]);
  });
});
