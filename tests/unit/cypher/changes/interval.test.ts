import { ApiError } from '../../../../src/domain/api-error.ts';
import { readInterval } from '../../../../src/cypher/changes/interval.ts';

const [older, newer] = ['c68fdbcfa0516474', '0123456789abcdef'];
const read = (since: string, until: string | null = null, knownAt: string | null = null): unknown => readInterval({ since, until, today: '2026-11-24', knownAt });

describe('the bounds of changes', () => {
  it('are two days, the last one today where it is left out', () => {
    expect(read('2025-01-31')).toEqual({ of: 'days', since: '2025-01-31', until: '2026-11-24' });
    expect(read(' 2025-01-31 ', '2025-01-31')).toEqual({ of: 'days', since: '2025-01-31', until: '2025-01-31' });
  });

  it('are two versions, the last one that held now where it is left out; letter case is no mistake', () => {
    expect(read(older)).toEqual({ of: 'versions', since: older, until: null });
    expect(read(older.toUpperCase(), newer)).toEqual({ of: 'versions', since: older, until: newer });
  });

  it('do not go beyond the day of knowledge', () => {
    expect(read('2025-01-31', null, '2025-06-30')).toMatchObject({ until: '2025-06-30' });
    expect(read('2025-01-31', '2025-03-31', '2025-06-30')).toMatchObject({ until: '2025-03-31' });
    expect(read('2025-01-31', '2025-03-31', '2025-01-01')).toEqual({ of: 'days', since: '2025-01-31', until: '2025-01-01' });
  });

  it('may begin in the far future, where nothing is known yet', () => {
    expect(read('2999-01-01')).toEqual({ of: 'days', since: '2999-01-01', until: '2026-11-24' });
  });

  it.each([
    ['a day that no calendar has', '2025-02-30', null, 'since "2025-02-30" is neither a day of the calendar nor a version of the dataset. Write a day as YYYY-MM-DD, or a version as its 16 hexadecimal digits, as extensions.datasetVersion of an answer gives it.'],
    ['half a version', 'c68fdbcf', null, /^since "c68fdbcf" is neither a day of the calendar nor a version/],
    ['a text without end', 'x'.repeat(100), null, new RegExp(`^since "x{40}…" is neither`)],
    ['nothing', '2025-01-31', '', /^until "" is neither a day of the calendar nor a version/],
    ['a version after a day', '2025-01-31', older, `since "2025-01-31" is a day, but until "${older}" is a version. Give two days, or two versions.`],
    ['a day after a version', older, '2025-01-31', `since "${older}" is a version, but until "2025-01-31" is a day. Give two days, or two versions.`],
    ['days the wrong way around', '2025-03-31', '2025-01-31', 'since 2025-03-31 lies after until 2025-01-31. Give the earlier day as since.'],
  ])('refuse %s', (_what, since, until, message) => {
    expect(() => read(since, until)).toThrow(ApiError);
    expect(() => read(since, until)).toThrow(message);
  });
});
