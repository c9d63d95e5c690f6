import { batches, inBatches } from '../../../../src/seeding/loading/batches.ts';

const items = Array.from({ length: 2_500 }, (_, index) => index);

describe('items in batches', () => {
  it('are all there, in order', () => {
    expect(batches(items).flat()).toEqual(items);
    expect(batches(items).map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
    expect(batches([])).toEqual([]);
  });

  it('are sent one ahead of the answer that is awaited, and answers are taken in order', async () => {
    const told: string[] = [];
    await inBatches(items, async ([first]) => {
      told.push(`sent ${first!}`);
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      return first;
    }, (first) => told.push(`taken ${first!}`));
    expect(told).toEqual(['sent 0', 'sent 1000', 'taken 0', 'sent 2000', 'taken 1000', 'taken 2000']);
  });

  it('fail with the first that fails, and send nothing after the next', async () => {
    const sent: number[] = [];
    const work = async ([first]: readonly number[]): Promise<void> => {
      sent.push(first!);
      if (first === 0) throw new Error('refused');
      throw new Error('the transaction has ended');
    };
    await expect(inBatches(items, work, () => undefined)).rejects.toThrow('refused');
    expect(sent).toEqual([0, 1_000]);
  });
});
