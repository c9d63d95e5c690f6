import { requireHeldVersions } from '../../../../src/cypher/changes/require-held-versions.ts';

const releases = [['aaaaaaaaaaaaaaaa', '2026-11-24'], ['bbbbbbbbbbbbbbbb', '2026-11-22'], ['aaaaaaaaaaaaaaaa', '2026-11-20']] as const;

describe('versions that are asked for', () => {
  it('are good in the order in which they were held', () => {
    expect(() => requireHeldVersions({ since: 'aaaaaaaaaaaaaaaa', until: null }, { since: [3, 1], until: [3], releases })).not.toThrow();
    expect(() => requireHeldVersions({ since: 'aaaaaaaaaaaaaaaa', until: 'bbbbbbbbbbbbbbbb' }, { since: [3, 1], until: [2], releases })).not.toThrow();
  });

  it('are refused where this database never held them, with those that it did', () => {
    expect(() => requireHeldVersions({ since: 'cccccccccccccccc', until: null }, { since: [], until: [3], releases })).toThrow(expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: 'This database has held no version "cccccccccccccccc" of the dataset. The last that it held: aaaaaaaaaaaaaaaa (2026-11-24), bbbbbbbbbbbbbbbb (2026-11-22), aaaaaaaaaaaaaaaa (2026-11-20). Give one of these, or a day (YYYY-MM-DD).',
      details: { argument: 'since', suggestions: ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'] },
    }) as Error);
    expect(() => requireHeldVersions({ since: 'aaaaaaaaaaaaaaaa', until: 'cccccccccccccccc' }, { since: [3, 1], until: [], releases })).toThrow(expect.objectContaining({ details: expect.objectContaining({ argument: 'until' }) as unknown }) as Error);
  });

  it('are refused the wrong way around', () => {
    expect(() => requireHeldVersions({ since: 'bbbbbbbbbbbbbbbb', until: 'dddddddddddddddd' }, { since: [2], until: [1], releases })).toThrow('since bbbbbbbbbbbbbbbb was loaded after until dddddddddddddddd. Give the earlier version as since.');
  });

  it('are unknown where no load is noted at all', () => {
    expect(() => requireHeldVersions({ since: 'aaaaaaaaaaaaaaaa', until: null }, { since: [], until: [], releases: [] })).toThrow('It tells of no load yet.');
  });
});
