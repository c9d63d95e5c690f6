import { encodeCursor } from '../cursor.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodeTarget, pageInfoOf, responseKey } from '../rows/decode.ts';
import type { ChangesPlan, ChangeTarget } from './plan-changes.ts';

type Values = readonly unknown[];
/** `[keys and id, kind, day, version, predicate, before, after, objects…]` */
type ChangeRow = readonly [keys: readonly [unknown, string], kind: string, day: string, version: string | null, predicate: string, before: Values | null, after: Values | null, ...objects: readonly Values[]];

/** The connection out of its rows; one more than the page holds says that it goes on. */
export function decodeChanges(plan: ChangesPlan, read: unknown, totalCount: unknown, undated: unknown): DecodedObject {
  const rows = (read ?? []) as readonly ChangeRow[];
  const kept = rows.slice(0, plan.size);
  const ordered = plan.backward ? [...kept].reverse() : kept;
  const cursors = ordered.map(([[key, id]]) => encodeCursor(plan.list, plan.orderBy, [key], id));
  const page: DecodedObject = { totalCount, undated, pageInfo: pageInfoOf(plan, rows.length > plan.size, cursors) };
  for (const list of plan.edgeLists) page[responseKey(list)] = cursors.map((cursor) => ({ cursor }));
  let column = 0;
  for (const target of plan.targets) {
    const changes = ordered.map((row) => decodeChange(target, row, column));
    if (target.node === null) page[responseKey(target.list)] = changes;
    else (page[responseKey(target.list)] as DecodedObject[]).forEach((edge, at) => { edge[responseKey(target.node!)] = changes[at]; });
    column += target.objects.length;
  }
  return page;
}

function decodeChange({ objects }: ChangeTarget, [, kind, day, version, predicate, before, after, ...read]: ChangeRow, column: number): DecodedObject {
  return {
    kind, day, version, predicate,
    ...sideOf('before', before),
    ...sideOf('after', after),
    ...Object.fromEntries(objects.map(({ key, target }, index) => [responseKey(key), decodeTarget(target, read[column + index]?.[0])])),
  };
}

/** Every claim has a rank; where there is none, there was no claim. */
function sideOf(side: 'before' | 'after', values: Values | null): DecodedObject {
  const [text, low, high, unit, rank] = values ?? [];
  const isThere = rank !== null && rank !== undefined;
  return { [side]: isThere ? { text, low, high, unit } : null, [`${side}Rank`]: isThere ? rank : null };
}
