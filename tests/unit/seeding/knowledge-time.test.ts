import type { SeedRecord } from '../../../src/seeding/kinds/seed-kind.ts';
import { sourceKind } from '../../../src/seeding/kinds/source.ts';
import { lastDayOf } from '../../../src/domain/iso-date.ts';
import { knowledgeTime } from '../../../src/seeding/folding/knowledge-time.ts';

const published: Readonly<Record<string, string | undefined>> = { a: '2024', b: '2024-02', c: '2024-06-30', undated: undefined };
const lookup = {
  find: (_: string, id: string): SeedRecord => ({ kind: sourceKind, id: `source:${id}`, value: { id, publishedOn: published[id] } }),
};
const references = (...ids: readonly string[]) => ids.map((source) => ({ source }));
/** Of a value all of whose sources were seen. */
const known = (scope: 'FIELD' | 'RECORD', ...ids: readonly string[]) => {
  const resolved = { scope, references: references(...ids) };
  return knowledgeTime(resolved, resolved, lookup);
};

describe('the day since when a value is known', () => {
  it('is the last of a month or year of publication, never a guessed one within it', () => {
    expect([lastDayOf('2024-02'), lastDayOf('2023-02'), lastDayOf('2024'), lastDayOf('2024-06-30')]).toEqual(['2024-02-29', '2023-02-28', '2024-12-31', '2024-06-30']);
    expect(known('FIELD', 'b')).toEqual({ publishedOn: '2024-02', knownSince: '2024-02', recordedFrom: '2024-02-29', recordedUntil: '9999-12-31' });
  });

  it('comes from the earliest source that was read for the field, and an undated one beside it changes nothing', () => {
    expect(known('FIELD', 'a', 'c', 'b', 'undated')).toMatchObject({ knownSince: '2024-02' });
  });

  it('comes from the latest source of the record as a whole; the earliest is the bound before which it cannot have been known', () => {
    expect(known('RECORD', 'b', 'a', 'c')).toMatchObject({ knownSince: '2024', recordedFrom: '2024-02-29' });
  });

  it('is not known without a source that was seen', () => {
    expect(known('RECORD')).toMatchObject({ publishedOn: undefined, knownSince: undefined, recordedFrom: undefined });
  });

  it('is not known when a source of the record as a whole has no date; the first day on which one of the others was out stands all the same', () => {
    expect(known('RECORD', 'b', 'undated')).toEqual({ publishedOn: undefined, knownSince: undefined, recordedFrom: '2024-02-29', recordedUntil: '9999-12-31' });
    expect(known('RECORD', 'undated')).toMatchObject({ recordedFrom: undefined });
  });

  it('of a year that was not over when the facts were read is the day on which they were read', () => {
    const resolved = { scope: 'FIELD' as const, references: references('a', 'c') };
    expect(knowledgeTime({ ...resolved, references: references('a') }, null, { ...lookup, readOn: '2024-11-23' })).toMatchObject({ recordedFrom: '2024-11-23' });
    expect(knowledgeTime({ ...resolved, references: references('c') }, null, { ...lookup, readOn: '2024-01-01' })).toMatchObject({ recordedFrom: '2024-06-30' });
  });

  it('is not known where no source was opened, though nobody takes the value for known before they were published', () => {
    expect(knowledgeTime({ scope: 'FIELD', references: references('b') }, null, lookup)).toEqual({ publishedOn: '2024-02', knownSince: undefined, recordedFrom: '2024-02-29', recordedUntil: '9999-12-31' });
  });
});
