import { globalId, prefixOf } from '../../domain/global-id.ts';
import type { IdPrefix } from '../../domain/global-id.ts';
import { didYouMean } from '../did-you-mean.ts';
import { leadsTo } from '../kinds/redirect.ts';
import { seedKinds } from '../kinds/seed-kinds.ts';
import type { Mistake } from '../mistake.ts';
import { fieldName } from './issue-to-mistake.ts';
import type { Finding } from './issue-to-mistake.ts';
import { mistakeOf } from './mistake-in.ts';
import type { Seed } from './seed.ts';
import { visitValues } from './visit-values.ts';
import type { VisitedValue } from './visit-values.ts';

/** Every reference names a record of a kind that its field allows. */
export function checkReferences(seed: Seed): readonly Mistake[] {
  return seed.records.flatMap((record) => visitValues(record.kind.schema, record.value).flatMap((visited) => referenceFinding(seed, visited).map((finding) => mistakeOf(record, finding))));
}

function referenceFinding(seed: Seed, { path, value, meta }: VisitedValue): readonly Finding[] {
  if (meta.refersTo === undefined || typeof value !== 'string') return [];
  const field = fieldName(path);
  if (meta.prefixed !== true) {
    const [kind] = meta.refersTo;
    return kind === undefined || seed.mayExist(kind, value) ? [] : [unknownReference(seed, path, `${field} names the ${nounOf(kind)} "${value}"`, value, kind)];
  }
  const prefix = prefixOf(value);
  if (prefix === null || !meta.refersTo.includes(prefix)) {
    return [{ path, what: `${field} is "${value}", which does not say what kind of record it names`, whatToDo: `begin it with ${meta.refersTo.map((kind) => `"${kind}:"`).join(' or ')}` }];
  }
  const localId = value.slice(prefix.length + 1);
  return seed.mayExist(prefix, localId) ? [] : [unknownReference(seed, path, `${field} names the ${nounOf(prefix)} "${localId}"`, localId, prefix)];
}

export function unknownReference(seed: Seed, path: Finding['path'], beginning: string, written: string, prefix: IdPrefix): Finding {
  const id = globalId(prefix, written);
  const stays = leadsTo(id, seed);
  if (stays !== id) return { path, what: `${beginning}, which was given up`, whatToDo: `name "${stays}" in its place` };
  return { path, what: `${beginning}, which does not exist`, whatToDo: didYouMean(written, seed.idsOf(prefix), `add it to ${fileOf(prefix)} or correct the name`, 3) };
}

const nounOf = (prefix: IdPrefix): string => seedKinds.find((kind) => kind.prefix === prefix)?.noun ?? prefix;
const fileOf = (prefix: IdPrefix): string => `${seedKinds.find((kind) => kind.prefix === prefix)?.file ?? prefix}.yaml`;
