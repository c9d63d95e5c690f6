import { Patience } from '../../../src/domain/patience.ts';

const reason = new Error('nobody waits any longer');

/** Work that is done when it is told so. */
function underWay() {
  let settle = { resolve: (_outcome: string): void => undefined, reject: (_error: Error): void => undefined };
  const done = new Promise<string>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { work: () => done, ...settle };
}

describe('patience', () => {
  it('gives what the work comes to, and its error', async () => {
    const patience = new Patience();
    await expect(patience.for(async () => 'done')).resolves.toBe('done');
    await expect(patience.for(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(patience.ended).toBeNull();
  });

  it('fails with its reason as soon as it ends, whatever the work comes to afterwards', async () => {
    const patience = new Patience();
    const [one, other] = [underWay(), underWay()];
    const outcomes = [patience.for(one.work), patience.for(other.work)];
    patience.end(reason);
    one.resolve('late');
    other.reject(new Error('late'));
    await expect(Promise.allSettled(outcomes)).resolves.toEqual([{ status: 'rejected', reason }, { status: 'rejected', reason }]);
  });

  it('that has ended begins no work', async () => {
    const patience = new Patience();
    patience.end(reason);
    let begun = 0;
    await expect(patience.for(async () => (begun += 1))).rejects.toBe(reason);
    expect(begun).toBe(0);
  });

  it('ends once, and tells whoever listens then, or later', () => {
    const patience = new Patience();
    const told: string[] = [];
    patience.onEnd(({ message }) => told.push(`first: ${message}`));
    const callOff = patience.onEnd(() => told.push('called off'));
    callOff();
    patience.end(reason);
    patience.end(new Error('again'));
    patience.onEnd(({ message }) => told.push(`later: ${message}`));
    expect(told).toEqual([`first: ${reason.message}`, `later: ${reason.message}`]);
    expect(patience.ended).toBe(reason);
  });
});
