import { localPart, prefixOf } from '../../domain/global-id.ts';
import { redirectKind } from '../kinds/redirect.ts';
import { seedKinds } from '../kinds/seed-kinds.ts';
import type { Mistake } from '../mistake.ts';
import { unknownReference } from './check-references.ts';
import type { Finding } from './issue-to-mistake.ts';
import { mistakeOf } from './mistake-in.ts';
import type { PlacedRecord, Seed } from './seed.ts';

/** What was given up is gone, and what it leads to is there and of the same kind. Circles are told by `checkCircles`. */
export function checkRedirects(seed: Seed): readonly Mistake[] {
  return seed.ofKind(redirectKind).flatMap((record) => findings(record, seed).map((finding) => mistakeOf(record, finding)));
}

function findings({ value: { id, to } }: PlacedRecord, seed: Seed): readonly Finding[] {
  const kind = prefixOf(id);
  // What is no id at all is a mistake already.
  if (kind === null || kind === 'redirect') return [];
  if (!seedKinds.some(({ prefix }) => prefix === kind)) return [{ path: ['id'], what: `no file keeps a ${kind} by its id`, whatToDo: 'name a record that a file of the seed keeps' }];
  const alive: readonly Finding[] = seed.find(kind, localPart(id)) === undefined ? [] : [{ path: ['id'], what: `"${id}" was given up, and the record is still there`, whatToDo: 'take out the record or the redirect' }];
  return typeof to === 'string' ? [...alive, ...targetFindings(id, to, seed)] : alive;
}

function targetFindings(id: string, to: string, seed: Seed): readonly Finding[] {
  const kind = prefixOf(id);
  if (kind === null || prefixOf(to) !== kind) return [{ path: ['to'], what: `"${id}" leads to "${to}", which is not of the same kind`, whatToDo: `begin it with "${kind}:"` }];
  if (seed.mayExist(kind, localPart(to)) || seed.find('redirect', to) !== undefined) return [];
  return [unknownReference(seed, ['to'], `"${id}" leads to "${to}"`, localPart(to), kind)];
}
