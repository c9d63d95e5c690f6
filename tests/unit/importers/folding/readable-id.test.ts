import { readableId } from '../../../../src/importers/folding/readable-id.ts';

describe('an id made of a name', () => {
  it.each([
    ['MiniMax-Text-01', 'minimax-text-01'],
    ['phi-3.5-mini', 'phi-3.5-mini'],
    ['Command R+', 'command-r-plus'],
    ['Institució Catalana (ICREA)', 'institucio-catalana-icrea'],
    ['Z.ai (Zhipu AI)', 'z-ai-zhipu-ai'],
    ['GPT-3.5 (davinci-002)', 'gpt-3.5-davinci-002'],
  ])('of %s is %s', (name, id) => {
    expect(readableId(name)).toBe(id);
  });

  it('tells names in other scripts apart, and names that are cut', () => {
    expect(readableId('智谱')).toMatch(/^[0-9a-f]{6}$/);
    expect(readableId('PanGu-Σ')).not.toBe(readableId('PanGu-α'));
    const [one, other] = ['x'.repeat(80), `${'x'.repeat(79)}y`].map(readableId);
    expect(one).not.toBe(other);
    expect(one!.length).toBeLessThan(70);
  });

  it('is of the form that the seed asks of ids', () => {
    for (const name of ['--a..b--', '...', 'A.', '.5', 'x+', '1.', 'é', '你好 world', '3.', 'a.1']) expect(readableId(name)).toMatch(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
  });
});
