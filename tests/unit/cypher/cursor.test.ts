import { decodeCursor, encodeCursor } from '../../../src/cypher/cursor.ts';
import type { OrderKey } from '../../../src/cypher/plan/plan.ts';

const byTpp: readonly OrderKey[] = [{ property: 'tpp', of: 'node', direction: 'DESC', holds: 'number', nullable: true }];
const byName: readonly OrderKey[] = [{ property: 'name', of: 'node', direction: 'ASC', holds: 'string', nullable: false }];

describe('a cursor', () => {
  it('gives back the values of its keys, missing ones too, and the id', () => {
    expect(decodeCursor('Chip', byTpp, encodeCursor('Chip', byTpp, [4992], 'chip:a100'), 'after')).toEqual({ values: [4992], id: 'chip:a100' });
    expect(decodeCursor('Chip', byTpp, encodeCursor('Chip', byTpp, [null], 'chip:unknown'), 'after')).toEqual({ values: [null], id: 'chip:unknown' });
    expect(decodeCursor('Chip', [], encodeCursor('Chip', [], [], 'chip:a100'), 'after')).toEqual({ values: [], id: 'chip:a100' });
  });

  it('is refused when it belongs to another order', () => {
    expect(() => decodeCursor('Chip', byName, encodeCursor('Chip', byTpp, [4992], 'chip:a100'), 'after')).toThrow(
      'The cursor belongs to "Chip: tpp DESC, id", but this request asks for "Chip: name ASC, id". Start again from the first page, or ask with the order the cursor came from.',
    );
  });

  it('is refused when it belongs to another noun', () => {
    expect(() => decodeCursor('Model', byName, encodeCursor('Chip', byName, ['H800'], 'chip:x'), 'after')).toThrow('The cursor belongs to "Chip: name ASC, id", but this request asks for "Model: name ASC, id".');
  });

  it.each([['a text of another kind', 'abc'], ['nothing', ''], ['JSON of another shape', Buffer.from('{"tpp":1}').toString('base64url')], ['a cursor with a value too many', Buffer.from('["Chip: tpp DESC, id",1,2,"x"]').toString('base64url')]])('is refused when it is %s', (_what, text) => {
    expect(() => decodeCursor('Chip', byTpp, text, 'before')).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR', details: { argument: 'before' } }) as Error);
  });

  it.each([['a text for a number', byTpp, '4992', 'The cursor holds "4992" for tpp, where a number belongs: no page of this API gave it.'], ['a number for a text', byName, 7, 'The cursor holds 7 for name, where text belongs: no page of this API gave it.'], ['a truth for a number', byTpp, true, 'The cursor holds true for tpp, where a number belongs: no page of this API gave it.']])('is refused when it holds %s', (_what, order, value, message) => {
    const decode = () => decodeCursor('Chip', order, encodeCursor('Chip', order, [value], 'chip:a100'), 'after');
    expect(decode).toThrow(message);
    expect(decode).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR', details: { argument: 'after' } }) as Error);
  });
});
