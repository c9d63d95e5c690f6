import type { IdPrefix } from '../../domain/global-id.ts';
import { globalId } from '../../domain/global-id.ts';
import type { Seed } from '../checking/seed.ts';
import { documentKind } from '../kinds/document.ts';
import { personKind } from '../kinds/person.ts';
import type { SeedKind } from '../kinds/seed-kind.ts';
import { sourceKind } from '../kinds/source.ts';

/** Whoever stands behind an origin, by global ids: behind a copy or a report its original, behind a document and its source who published it, behind a person their organization. */
export function whoStandsBehind(seed: Seed): ReadonlyMap<string, string> {
  const documents = new Map(seed.ofKind(documentKind).flatMap(({ id, value }) => (typeof value['url'] === 'string' ? [[value['url'], id]] : [])));
  return new Map([
    ...seed.ofKind(sourceKind).flatMap(({ id, value }) => (typeof value['url'] === 'string' && documents.has(value['url']) ? [[id, documents.get(value['url'])!] as const] : [])),
    ...behind(seed, sourceKind, 'retells', 'source'),
    ...behind(seed, documentKind, 'outlet', 'organization'),
    ...behind(seed, personKind, 'affiliation', 'organization'),
  ]);
}

function behind(seed: Seed, kind: SeedKind, field: string, prefix: IdPrefix): readonly (readonly [string, string])[] {
  return seed.ofKind(kind).flatMap(({ id, value }) => (typeof value[field] === 'string' ? [[id, globalId(prefix, value[field])]] : []));
}
