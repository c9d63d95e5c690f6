import type { IdPrefix } from '../../../src/domain/global-id.ts';
import { globalId } from '../../../src/domain/global-id.ts';
import type { FoldContext } from '../../../src/importers/folding/feed-fold.ts';
import { checkRecord } from '../../../src/seeding/checking/check-records.ts';
import type { Draft } from '../../../src/importers/folding/draft.ts';
import type { SeedRecord, SeedValue } from '../../../src/seeding/kinds/seed-kind.ts';
import { seedKinds } from '../../../src/seeding/kinds/seed-kinds.ts';

/** A context over a few records, by prefix; a vintage's source is its feed and day. */
export function madeContext(records: Readonly<Partial<Record<IdPrefix, readonly SeedValue[]>>> = {}): FoldContext {
  const held = Object.entries(records).flatMap(([prefix, values]) => values.map((value): SeedRecord => ({ kind: seedKinds.find((kind) => kind.prefix === prefix)!, id: globalId(prefix as IdPrefix, value.id), value })));
  return {
    seed: { records: held, find: (prefix, localId) => held.find(({ id }) => id === globalId(prefix, localId)) },
    names: new Proxy({}, { get: () => { throw new Error('this fold resolves no names'); } }) as FoldContext['names'],
    source: (feed, day) => `${feed}-${day}`,
  };
}

/** What is wrong with drafts by the rules of the seed, each by itself. */
export function flawsOf(drafts: readonly Draft[]): readonly string[] {
  return drafts.flatMap(({ prefix, value }) => checkRecord(seedKinds.find((kind) => kind.prefix === prefix)!, { file: 'draft', name: 'draft', value: [], lineOf: () => 1, unquotedAt: () => undefined, mistakes: [] }, value, 0).mistakes.map(({ what }) => `${prefix} ${value.id}: ${what}`));
}
