import { decodeLinkObjects } from '../paths/decode-paths.ts';
import { mostExplored } from '../paths/render-search.ts';
import { dayOrNull } from '../paths/walk-conditions.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodeTarget, responseKey } from '../rows/decode.ts';
import type { NeighborhoodPlan, RecordTarget } from './plan-neighborhood.ts';

type Values = readonly unknown[];
/** `[its own id, neighbor's id, first day, day after the last, neighbor's objects, edge's objects]` */
type Edge = readonly [id: string, neighbor: string, from: string | null, until: string | null, records: Values, objects: Values];
/** `[record's id, type, goes out, how many, edges]` */
type Relation = readonly [record: string, type: string, outward: boolean, total: number, edges: readonly Edge[]];

/** The graph around a record: each record and each relation once, however often it was met. */
export function decodeNeighborhood({ center, centers, nodes, edges, lists }: NeighborhoodPlan, read: unknown, rings: unknown, explored: unknown): DecodedObject | null {
  const [own] = read as readonly Values[];
  if (!own) return null;
  const relations = (rings as readonly (readonly Relation[])[]).flat();
  const [records, links] = [new Map<string, Values>([[relations[0]?.[0] ?? center.id, own.slice(centers.length)]]), new Map<string, readonly [type: string, edge: Edge]>()];
  for (const [, type, , , found] of relations) {
    for (const edge of found) {
      if (!records.has(edge[1])) records.set(edge[1], edge[4]);
      if (!links.has(edge[0])) links.set(edge[0], [type, edge]);
    }
  }
  const looked = explored as readonly number[];
  const decoded: DecodedObject = {
    explored: looked.reduce((sum, ring) => sum + ring, 0),
    truncated: looked.some((ring) => ring >= mostExplored) || relations.some(([, , , total, found]) => total > found.length),
  };
  centers.forEach(({ key, target }, index) => { decoded[responseKey(key)] = decodeTarget(target, own[index]); });
  nodes.forEach((selected, index) => { decoded[responseKey(selected.key)] = recordsOf(selected, index, records); });
  let column = 0;
  for (const { key, objects } of edges) {
    decoded[responseKey(key)] = [...links.values()].map(([relation, [, , from, until, , values]]) => ({ relation, validFrom: dayOrNull(from), validUntil: dayOrNull(until), ...decodeLinkObjects(objects, values.slice(column)) }));
    column += objects.length;
  }
  for (const key of lists) decoded[responseKey(key)] = relations.map(([recordId, relation, outward, totalCount, found]) => ({ recordId, relation, direction: outward ? 'OUT' : 'IN', totalCount, truncated: totalCount > found.length }));
  return decoded;
}

function recordsOf({ target }: RecordTarget, index: number, records: ReadonlyMap<string, Values>): readonly (DecodedObject | null)[] {
  return [...records.values()].map((values) => decodeTarget(target, values[index]));
}
