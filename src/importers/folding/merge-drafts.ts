import { globalId } from '../../domain/global-id.ts';
import { checkRecord } from '../../seeding/checking/check-records.ts';
import { checkRelated } from '../../seeding/checking/check-seed.ts';
import { Seed } from '../../seeding/checking/seed.ts';
import type { PlacedRecord } from '../../seeding/checking/seed.ts';
import type { SeedValue } from '../../seeding/kinds/seed-kind.ts';
import { seedKinds } from '../../seeding/kinds/seed-kinds.ts';
import type { Mistake } from '../../seeding/mistake.ts';
import type { YamlFile } from '../../seeding/reading/yaml-file.ts';
import { invariant } from '../../domain/invariant.ts';
import { FeedError } from '../feed-error.ts';
import type { Addition, Draft, FeedPlace } from './draft.ts';
import type { FoldedFeeds } from './fold-feeds.ts';

/** The seed with what feeds add, checked by the same rules as the seed itself; fails with a `FeedError` that holds every mistake. */
export function mergeDrafts(seed: Seed, { drafts, additions }: Pick<FoldedFeeds, 'drafts' | 'additions'>): Seed {
  const replaced = new Map<string, Draft>(drafts.filter(({ prefix }) => prefix === 'feed').map((draft) => [globalId(draft.prefix, draft.value.id), draft]));
  const added = new Map<string, Addition[]>();
  for (const addition of additions) added.set(globalId(addition.prefix, addition.id), [...(added.get(globalId(addition.prefix, addition.id)) ?? []), addition]);
  const own = seed.records.map((record) => (added.get(record.id) ?? []).reduce(withAddition, withNewest(record, replaced.get(record.id))));
  // The seed may have the source or the feed itself; of any other record two would be one.
  const fresh = drafts.filter(({ prefix, value }) => (prefix !== 'source' && prefix !== 'feed') || seed.find(prefix, value.id) === undefined).map(placed);
  const merged = new Seed([...own, ...fresh.map(({ record }) => record)]);
  const mistakes = [...fresh.flatMap(({ mistakes: ofRecord }) => ofRecord), ...twice([...own, ...fresh.map(({ record }) => record)])];
  const all = mistakes.length > 0 ? mistakes : checkRelated(merged);
  if (all.length > 0) throw new FeedError(all);
  return merged;
}

function placed({ prefix, value, from }: Draft): { readonly record: PlacedRecord; readonly mistakes: readonly Mistake[] } {
  const kind = seedKinds.find((each) => each.prefix === prefix);
  invariant(kind !== undefined, `a feed drafts a ${prefix}, of which the seed has no records`);
  const { record, mistakes } = checkRecord(kind, fileOf(from), value, 0);
  invariant(record !== undefined, `a ${prefix} is drafted without an id`);
  return { record, mistakes };
}

/** A draft has no line of a file: messages name the feed and its key. */
function fileOf({ feed, key }: FeedPlace): YamlFile {
  return { file: key === undefined ? feed : `${feed}, ${key}`, name: feed, value: [], lineOf: () => 1, unquotedAt: () => undefined, mistakes: [] };
}

function twice(records: readonly PlacedRecord[]): readonly Mistake[] {
  const seen = new Map<string, PlacedRecord>();
  return records.flatMap((record) => {
    const first = seen.get(record.id);
    seen.set(record.id, record);
    return first === undefined ? [] : [{ file: record.file.file, record: record.id, what: `has the id of a record of ${first.file.file}`, whatToDo: 'settle in seed/reviewed which record each name means' }];
  });
}

/** Of a feed its newest vintage says how many records it has and until when. */
function withNewest(record: PlacedRecord, draft: Draft | undefined): PlacedRecord {
  return draft === undefined ? record : { ...record, value: { ...record.value, ...draft.value } as SeedValue };
}

function withAddition(record: PlacedRecord, addition: Addition): PlacedRecord {
  const disputed = { ...record.value.disputed };
  for (const [field, values] of Object.entries(addition.disputed)) {
    disputed[field] = [...(disputed[field] ?? []), ...values.map((value) => ({ ...value, sources: (value['sources'] as readonly string[]).map(referenceOf) }) as never)];
  }
  // What the seed has of a field stays, and so does what an earlier feed said.
  const values = Object.entries(addition.values ?? {}).filter(([field]) => record.value[field] === undefined);
  const fields = [...new Set([...record.fields, ...values.map(([field]) => field)])];
  const sources = { ...record.value.sources, ...Object.fromEntries(values.map(([field, { sources: own }]) => [field, own.map(referenceOf)])) };
  return { ...record, fields, value: { ...record.value, ...Object.fromEntries(values.map(([field, { value }]) => [field, value])), sources, ...(Object.keys(disputed).length > 0 && { disputed }) } };
}

function referenceOf(written: string): { readonly source: string; readonly locator?: string } {
  const hash = written.indexOf('#');
  return hash < 0 ? { source: written } : { source: written.slice(0, hash), locator: written.slice(hash + 1) };
}
