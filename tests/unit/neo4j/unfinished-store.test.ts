import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishStore, prepareStore } from '../../../src/neo4j/unfinished-store.ts';

describe('a store', () => {
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'store-'))));
  afterEach(() => rmSync(home, { recursive: true }));
  const create = (): string => {
    const store = join(home, 'data', 'databases');
    mkdirSync(store, { recursive: true });
    return store;
  };

  it('is created anew when its creation did not come to an end', () => {
    prepareStore(home);
    const store = create();
    prepareStore(home);
    expect(existsSync(store)).toBe(false);
  });

  it('is kept once it has answered', () => {
    prepareStore(home);
    const store = create();
    finishStore(home);
    prepareStore(home);
    expect(existsSync(store)).toBe(true);
  });

  it('is kept when it comes from elsewhere, as a copy does', () => {
    const store = create();
    prepareStore(home);
    expect(existsSync(store)).toBe(true);
  });
});
