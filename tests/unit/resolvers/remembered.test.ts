import { rememberedDetermination } from '../../../resolvers/remembered.ts';
import { determineForCandidates } from '../../../src/rules/determine-for-candidates.ts';
import { seedChip } from '../rules/seed-chips.ts';
import { seedRulebook } from '../rules/seed-rulebook.ts';

const h20 = { chips: [seedChip('nvidia-h20-96gb')], destination: 'CN', asOf: '2024-06-01' };

describe('a determination that was just worked out', () => {
  it('is what the law says', () => {
    expect(rememberedDetermination(seedRulebook, h20)).toEqual(determineForCandidates(seedRulebook, h20));
    expect(rememberedDetermination(seedRulebook, h20)).toBe(rememberedDetermination(seedRulebook, { ...h20 }));
  });

  it.each([
    ['day', { ...h20, asOf: '2025-06-01' }],
    ['destination', { ...h20, destination: 'US' }],
    ['fact', { ...h20, chips: [{ ...seedChip('nvidia-h20-96gb'), quantities: { ...seedChip('nvidia-h20-96gb').quantities, tppLow: 4800, tppHigh: 4800 } }] }],
  ])('is not taken for another %s', (_what, other) => {
    const before = rememberedDetermination(seedRulebook, h20);
    expect(rememberedDetermination(seedRulebook, other)).toEqual(determineForCandidates(seedRulebook, other));
    expect(rememberedDetermination(seedRulebook, other).status).not.toBe(before.status);
  });

  it('is worked out anew under another rulebook', () => {
    const empty = { ...seedRulebook, provisions: [], guards: [] };
    const h800 = { chips: [seedChip('nvidia-h800-sxm5')], destination: 'CN', asOf: '2024-06-01' };
    expect(rememberedDetermination(seedRulebook, h800).status).toBe('LICENSE_REQUIRED');
    expect(rememberedDetermination(empty, h800).status).toBe('NOT_CONTROLLED');
  });
});
