import { valuePage } from '../../../resolvers/law/value-page.ts';

describe('a cursor of a page of values', () => {
  const rows = ['a', 'b', 'c'];
  const page = (question: unknown, after?: string | null, list = 'ruleDiff.changes') => valuePage({ list, question }, rows, (row) => row, { first: 1, after });
  const { endCursor } = page({ destination: 'CN' }).pageInfo;

  it('goes on in the list and question that it was made for', () => {
    expect(page({ destination: 'CN' }, endCursor).nodes).toEqual(['b']);
  });

  it('is refused in another list, and in the same list of another question', () => {
    const message = (list: string) => `is no cursor of ${list} with these arguments. Pass an endCursor or a cursor of an edge of the same list, asked with the same arguments, unchanged.`;
    expect(() => page({ destination: 'IN' }, endCursor)).toThrow(message('ruleDiff.changes'));
    expect(() => page({ destination: 'CN' }, endCursor, 'draftRule.undetermined')).toThrow(message('draftRule.undetermined'));
    expect(() => page({ destination: 'CN' }, 'abc')).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }) as Error);
  });
});
