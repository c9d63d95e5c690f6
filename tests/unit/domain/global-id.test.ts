import { prefixOf, requirePrefix, withPrefix } from '../../../src/domain/global-id.ts';

describe('a global id', () => {
  it('may be written without its prefix where the kind is known', () => {
    expect(withPrefix('chip', 'nvidia-h20-96gb')).toBe('chip:nvidia-h20-96gb');
    expect(withPrefix('chip', 'chip:nvidia-h20-96gb')).toBe('chip:nvidia-h20-96gb');
  });

  it('of another kind is refused', () => {
    expect(() => withPrefix('chip', 'model:deepseek-v3')).toThrow('"model:deepseek-v3" is a model, not a chip.');
    expect(() => withPrefix('chip-family', 'organization:nvidia')).toThrow('"organization:nvidia" is an organization, not a chip family.');
    expect(withPrefix('country-group', 'D:5')).toBe('country-group:D:5');
  });

  it('needs its prefix where records of several kinds may be meant', () => {
    expect(requirePrefix('organization:deepseek', 'where')).toBe('organization:deepseek');
    expect(() => requirePrefix('deepseek', 'where')).toThrow('"deepseek" does not say what kind of record it is. Write it with its prefix, for example organization:deepseek.');
  });

  it('names its kind, or none', () => {
    expect(prefixOf('country-group:D:5')).toBe('country-group');
    expect(prefixOf('nvidia-h20-96gb')).toBeNull();
    expect(prefixOf('spaceship:x')).toBeNull();
    expect(prefixOf('')).toBeNull();
  });
});
