import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType } from 'graphql';
import { ApiError } from '../src/domain/api-error.ts';
import type { Found, LookUp } from '../src/cypher/compile/compile-lookup.ts';
import { compileLookup } from '../src/cypher/compile/compile-lookup.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { localPart } from '../src/domain/global-id.ts';
import { nearest } from '../src/domain/nearest.ts';
import { foldName } from '../src/graph-model/fold-name.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';
import { noteKnownLater } from './known-later.ts';
import { unknownId, unknownRecord } from './unknown-record.ts';

/** One record by id, name or alias. Fails with UNKNOWN_ID for what is not there and names what is near. */
export async function lookUp(context: ApiContext, info: GraphQLResolveInfo, asked: { readonly id?: string | null | undefined; readonly name?: string | null | undefined }): Promise<DecodedObject | null> {
  const noun = getNamedType(info.returnType).name;
  const by = readLookUp(noun, asked);
  const compiled = compileLookup(info, by, context.today, context.rulebook);
  const { matches, near, knownLater } = await answer(context, compiled);
  if (matches.length === 1) return matches[0]!.object;
  const wanted = by.by === 'id' ? by.id : by.name;
  if (knownLater.length > 0) {
    noteKnownLater(context, knownLater, compiled.root.knownAt);
    return null;
  }
  if (matches.length > 1) {
    const ids = matches.map(({ id }) => id);
    throw new ApiError('BAD_USER_INPUT', `Several ${noun} records bear the name "${wanted}": ${ids.join(', ')}. Ask by id.`, { argument: 'name', ids });
  }
  if (by.by === 'id') throw unknownId('id', noun, wanted, near.map(({ id }) => id));
  throw unknownRecord('name', noun, 'name', wanted, nearestNames(wanted, near));
}

function readLookUp(noun: string, { id, name }: { readonly id?: string | null | undefined; readonly name?: string | null | undefined }): LookUp {
  const [byId, byName] = [id ?? null, name ?? null];
  if (byId !== null && byName !== null) throw new ApiError('BAD_USER_INPUT', `Ask for a ${noun} by id or by name, not by both.`, { argument: 'name' });
  if (byId !== null) return { by: 'id', id: byId };
  if (byName !== null) return { by: 'name', name: byName };
  throw new ApiError('BAD_USER_INPUT', `Say which ${noun}: give its id or a name.`, { argument: 'id' });
}

/** Names are compared as they are looked up; the record is suggested by its id. */
function nearestNames(wanted: string, near: Found['near']): readonly string[] {
  const ids = new Map(near.map(({ name, id }) => [name, localPart(id)]));
  return [...new Set(nearest(foldName(wanted), ids.keys(), 5).map((name) => ids.get(name)!))].slice(0, 3);
}
