import { foldedFields } from '../../../../src/importers/folding/folded-fields.ts';

const saying = (day: string, fields: Readonly<Record<string, unknown>>) => ({ day, source: `text-${day}`, fields });

describe('the fields of a record over vintages', () => {
  it('are those of the newest, each with the first vintage that has said it since, and plain ones with what they took the place of', () => {
    expect(foldedFields([
      saying('2026-01-01', { heading: 'Old', section: '1', columns: ['A'], gone: 'x' }),
      saying('2026-02-01', { heading: 'New', section: '1', columns: ['A', 'B'], gone: undefined }),
      saying('2026-03-01', { heading: 'New', section: '1', columns: ['A', 'B'], gone: undefined }),
    ])).toEqual({
      values: { heading: 'New', section: '1', columns: ['A', 'B'] },
      sources: { default: ['text-2026-01-01'], heading: ['text-2026-02-01'], columns: ['text-2026-02-01'] },
      superseded: { heading: [{ value: 'Old', sources: ['text-2026-01-01'] }] },
    });
  });

  it('have one source where one vintage says all of them', () => {
    expect(foldedFields([saying('2026-01-01', { heading: 'Old' }), saying('2026-02-01', { heading: 'New' })]).sources).toEqual({ default: ['text-2026-02-01'] });
  });
});
