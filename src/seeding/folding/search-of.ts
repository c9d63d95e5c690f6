import { localPart, prefixOf } from '../../domain/global-id.ts';
import type { SearchedKind } from '../../graph-model/searched-kinds.ts';
import { searchForms } from '../../graph-model/search-words.ts';
import { codeFields, searchedKinds } from '../../graph-model/searched-kinds.ts';
import type { Seed } from '../checking/seed.ts';
import { leadsTo, redirectKind } from '../kinds/redirect.ts';
import type { Properties, SeedRecord } from '../kinds/seed-kind.ts';
import type { Called } from './search-properties.ts';
import { calledBy, searchProperties } from './search-properties.ts';

/** What `search` reads of each record of the seed: what it is called, also by ids that were given up for its own, and by whom it was made. */
export function searchOf(seed: Seed): (record: SeedRecord, stored: Properties) => Properties {
  const former = new Map<string, Called[]>();
  for (const { value } of seed.ofKind(redirectKind)) former.set(leadsTo(value.id, seed), [...former.get(leadsTo(value.id, seed)) ?? [], { field: 'id', written: localPart(value.id) }]);
  const known = new Map<string, readonly string[]>();
  // Those who made much are asked about for all of it.
  const wordsOf = (maker: string): readonly string[] => {
    const words = known.get(maker) ?? searchForms(maker).flatMap(({ words: ofForm }) => ofForm);
    known.set(maker, words);
    return words;
  };
  return (record, stored) => {
    const { kind: { label }, id, value } = record;
    const called = [...calledBy(label, id, stored, { aliases: value['aliases'] as readonly string[] | undefined }), ...former.get(id) ?? []];
    return searchProperties(label, called, makersOf(record, seed).flatMap(wordsOf));
  };
}

function makersOf({ kind, value }: SeedRecord, seed: Seed): readonly string[] {
  const { by }: SearchedKind = (searchedKinds as Readonly<Record<string, SearchedKind>>)[kind.label] ?? { names: [] };
  if (by === undefined) return [];
  return kind.links(value, seed).filter(({ type }) => type === by).flatMap(({ to }) => {
    const prefix = prefixOf(to);
    const maker = prefix === null ? undefined : seed.find(prefix, localPart(to));
    if (maker === undefined) return [];
    return calledBy(maker.kind.label, to, maker.value as unknown as Properties).filter(({ field }) => !codeFields.includes(field)).map(({ written }) => written);
  });
}
