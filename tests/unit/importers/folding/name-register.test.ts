import { madeContext, madeSeed } from './made-context.ts';

const seed = madeSeed({
  organization: [{ id: 'high-flyer', name: 'High-Flyer', nameZhHans: '幻方量化' }, { id: 'deepseek', name: 'DeepSeek', aliases: ['深度求索'] }, { id: 'inspur-group', name: 'Inspur Group' }, { id: 'aivres', name: 'Aivres' }, { id: 'meta', name: 'Meta Platforms', aliases: ['Meta'] }],
  chip: [{ id: 'nvidia-h20-96gb', name: 'NVIDIA H20' }, { id: 'nvidia-a100-sxm4-40gb', name: 'A100 SXM4 40GB' }],
  'chip-family': [{ id: 'nvidia-a100', name: 'A100', chips: ['nvidia-a100-sxm4-40gb', 'nvidia-a100-pcie-40gb'] }],
  model: [{ id: 'opt-13b', name: 'OPT-13B' }],
});
const reviewed = [
  { name: 'feed-organizations', value: [{ wording: 'Facebook', means: ['organization:meta'], reason: 'its former name' }, { wording: 'HKUST', sameAs: 'Hong Kong University', reason: 'the same' }, { wording: 'Meta', reason: 'another one in this table' }] },
  { name: 'feed-hardware', value: [{ wording: 'NVIDIA A100', means: ['chip-family:nvidia-a100'], reason: 'no part is stated' }, { wording: 'NVIDIA A100 40', means: ['chip-family:nvidia-a100'], candidates: ['chip:nvidia-a100-sxm4-40gb'], reason: 'one of these' }, { wording: 'Intel Pentium 4', reason: 'a CPU' }] },
];
const from = { feed: 'made', source: 'made-2026-02-01', day: '2026-02-01' };

describe('a name of an organization', () => {
  const { names } = madeContext(seed, reviewed);

  it('means the record that has it as a name or an alias, in whatever script, case and punctuation', () => {
    expect(['deepseek', 'Deep Seek', '深度求索', 'HIGH FLYER', '幻方量化'].map((name) => names.organization(name, from))).toEqual(['deepseek', 'deepseek', 'deepseek', 'high-flyer', 'high-flyer']);
  });

  it('never means a record that it is only like: subsidiaries and sisters stay apart', () => {
    expect(names.organization('DeepSeek AI', from)).toBe('deepseek-ai');
    expect(names.organization('Inspur', from)).toBe('inspur');
    expect(names.organization('High-Flyer Quant', from)).toBe('high-flyer-quant');
  });

  it('means what somebody settled, or a record of its own where that was settled', () => {
    expect(names.organization('Facebook', from)).toBe('meta');
    expect(names.organization('HKUST', from)).toBe(names.organization('Hong Kong University', from));
    expect(names.organization('Meta', from)).toBe('meta-2');
  });

  it('is drafted once, with the countries in which feeds place it and the first vintage that names it', () => {
    names.organization('Mila', from, 'CA');
    names.organization('MILA', { feed: 'other', source: 'other-2026-01-01', day: '2026-01-01' }, 'CA');
    const [mila] = names.organizations().filter(({ id }) => id === 'mila');
    expect([mila?.name, mila?.countries, mila?.from]).toEqual(['Mila', new Map([['CA', 2]]), { feed: 'other', source: 'other-2026-01-01', day: '2026-01-01' }]);
  });
});

describe('a name of hardware', () => {
  const { names } = madeContext(seed, reviewed);

  it('means a part by its exact name, or what somebody settled: a family with its parts or with some of them', () => {
    expect(names.hardware('NVIDIA H20')).toEqual({ chip: 'nvidia-h20-96gb' });
    expect(names.hardware('NVIDIA A100')).toEqual({ family: 'nvidia-a100', candidates: ['nvidia-a100-sxm4-40gb', 'nvidia-a100-pcie-40gb'] });
    expect(names.hardware('NVIDIA A100 40')).toEqual({ family: 'nvidia-a100', candidates: ['nvidia-a100-sxm4-40gb'] });
  });

  it('means nothing where nothing is known by it, which is counted', () => {
    expect([names.hardware('NVIDIA H20 96'), names.hardware('Intel Pentium 4'), names.hardware('NVIDIA H20 96')]).toEqual([null, null, null]);
    expect(names.unknownHardware().get('NVIDIA H20 96')).toBe(2);
    expect([names.isSettled('hardware', 'Intel Pentium 4'), names.isSettled('hardware', 'NVIDIA H20 96')]).toEqual([true, false]);
  });
});

describe('a name of a model', () => {
  it('means a model by its exact name: OPT-1.3B is not OPT-13B', () => {
    const { names } = madeContext(seed, reviewed);
    expect([names.model('OPT-13B'), names.model('OPT-1.3B'), names.model(' OPT-13B\n')]).toEqual(['opt-13b', null, 'opt-13b']);
  });
});
