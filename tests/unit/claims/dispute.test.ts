import { disputeOf } from '../../../src/claims/dispute.ts';
import type { HeldClaim } from '../../../src/claims/held-claim.ts';

const lab = { id: 'organization:lab', name: 'The Lab' };
const claim = (id: string, low: number | null, rest: Partial<HeldClaim> = {}): HeldClaim => ({
  id: `claim:${id}`, subjectId: lab.id, isOfSubject: true, isOfField: true, rank: 'NORMAL', kind: 'FACT', text: null, value: { text: null, low, high: low, unit: low === null ? null : 'chips' }, objects: [], speakers: [], speakerAsStated: null,
  outlet: null, document: null, stance: null, check: 'SEEN', estimated: false, knownSince: null, publishedOn: null, origins: [], verdict: null, isDisputed: false, sources: [], ...rest,
});
const answer = (id: string, stance: string, rest: Partial<HeldClaim> = {}) => claim(id, 5, { stance, isOfField: false, ...rest });
const ids = (claims: readonly HeldClaim[]) => claims.map(({ id }) => id);
const dispute = (...claims: readonly HeldClaim[]) => {
  const { positions, context, ...rest } = disputeOf(lab, 'quantity', claims);
  return { ...rest, positions: positions.flatMap((position) => ids(position.claims)), context: ids(context) };
};

describe('a dispute', () => {
  it('has what answers the question for positions, and for context what only comments on an answer or speaks of somebody else', () => {
    const { positions, context } = dispute(
      claim('own', 1), answer('against', 'CONTRADICTS_HIGH'), answer('beside', 'ALTERNATIVE_VALUE'), answer('later', 'SUPERSEDES'), answer('elsewhere', 'ALTERNATIVE_VALUE', { isOfSubject: false, subjectId: 'organization:parent' }),
    );
    expect([...positions].sort()).toEqual(['claim:against', 'claim:beside', 'claim:own']);
    expect(context).toEqual(['claim:later', 'claim:elsewhere']);
  });

  it('has a claim about another record for a position where one about the subject rests on it and it is about the same field', () => {
    const parent = { isOfSubject: false, subjectId: 'organization:parent' };
    expect(dispute(claim('own', 1), claim('upstream', 9, parent), claim('other field', 7, { ...parent, isOfField: false }))).toMatchObject({ positions: ['claim:own', 'claim:upstream'], context: ['claim:other field'] });
  });

  it('is none where claims say different things that nobody disputes, and then nothing has to be settled', () => {
    expect(dispute(claim('a', 1), claim('b', 2))).toMatchObject({ isDisputed: false, wouldSettle: [] });
    expect(dispute(claim('a', 1), answer('agrees', 'SUPPORTS'))).toMatchObject({ isDisputed: false });
  });

  it('is one where a claim of the field is disputed, or somebody contradicts it', () => {
    const { isDisputed, wouldSettle } = dispute(claim('a', 1, { isDisputed: true }), claim('b', 2, { isDisputed: true }));
    expect([isDisputed, wouldSettle.map(({ kind }) => kind)]).toEqual([true, ['OWN_STATEMENT']]);
    for (const stance of ['CONTRADICTS', 'CONTRADICTS_HIGH', 'DENIES', 'DISPUTES']) expect(dispute(claim('a', 1), answer('b', stance))).toMatchObject({ isDisputed: true });
  });

  it('is still one where only the answer was known', () => {
    expect(dispute(answer('b', 'DENIES'))).toMatchObject({ isDisputed: true, positions: ['claim:b'] });
  });

  it('spreads over the figures of the field alone', () => {
    expect(dispute(claim('a', 1), claim('b', 2), answer('c', 'CONTRADICTS', { value: { text: null, low: 99, high: 99, unit: 'chips' } }))).toMatchObject({ spread: { low: 1, high: 2, unit: 'chips' } });
  });
});
