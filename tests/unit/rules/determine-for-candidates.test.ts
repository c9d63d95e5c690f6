import { determine } from '../../../src/rules/determine.ts';
import { determineForCandidates } from '../../../src/rules/determine-for-candidates.ts';
import { seedChip } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

const at = (asOf: string, ...chips: readonly string[]) => determineForCandidates(seedRulebook, { chips: chips.map(seedChip), destination: 'CN', asOf });

it('is the answer of the one candidate', () => {
  expect(at('2024-06-01', 'nvidia-h800-sxm5')).toEqual(determine(seedRulebook, { chip: seedChip('nvidia-h800-sxm5'), destination: 'CN', asOf: '2024-06-01' }));
});

it('is the common answer where the candidates agree', () => {
  const answer = at('2024-06-01', 'nvidia-a100-sxm4-40gb', 'nvidia-a100-sxm4-80gb');
  expect(answer).toMatchObject({ status: 'LICENSE_REQUIRED', possibleStatuses: ['LICENSE_REQUIRED'], eccn: '3A090.a', paragraph: '3A090.a.1', missingFacts: [] });
  expect(answer.explanation).toMatch(/^The same for each candidate \(A100 SXM4 40GB, A100 SXM4 80GB\)\. On 2024-06-01 exporting the A100 SXM4 40GB/);
});

it('is undetermined with every possibility where they differ, and asks which chip it is', () => {
  const answer = at('2023-06-01', 'nvidia-a100-sxm4-80gb', 'nvidia-a800-sxm4-80gb');
  expect(answer).toMatchObject({ status: 'UNDETERMINED', possibleStatuses: ['LICENSE_REQUIRED', 'NOT_CONTROLLED'], eccn: null, paragraph: null });
  expect(answer.missingFacts).toEqual([{ field: 'chip', subject: null, wouldDecide: 'A100 SXM4 80GB: LICENSE_REQUIRED; A800 SXM4 80GB: NOT_CONTROLLED' }]);
  expect(answer.explanation).toBe('On 2023-06-01 it turns on which of the candidates was meant (A100 SXM4 80GB: LICENSE_REQUIRED; A800 SXM4 80GB: NOT_CONTROLLED).');
});

it('is undetermined where no chip is named', () => {
  expect(at('2024-06-01')).toMatchObject({
    status: 'UNDETERMINED',
    possibleStatuses: ['LICENSE_REQUIRED', 'NOT_CONTROLLED', 'NOT_SUBJECT'],
    missingFacts: [{ field: 'chip', subject: null, wouldDecide: 'which chip it is decides between LICENSE_REQUIRED and NOT_CONTROLLED and NOT_SUBJECT' }],
    explanation: 'On 2024-06-01 it is undetermined what the law says: the chip is not named.',
  });
});

it('is undetermined where no chip is named even before any modeled rule', () => {
  expect(at('2020-06-01').status).toBe('UNDETERMINED');
});
