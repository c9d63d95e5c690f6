import { OPEN_END } from '../../domain/iso-date.ts';
import { encodeCursors } from '../cursor.ts';
import type { Reading } from '../mapping.ts';
import { decodeFacts } from '../law/facts/facts.ts';
import type { ObjectPlan, PagePlan, TargetPlan, ValuePlan } from '../plan/plan.ts';
import { countedBy, decodeSummary } from './decode-summary.ts';
import type { ReferenceTable } from './referenced-records.ts';

/** Objects and lists stand under their response name, marked so that an alias never meets a field's own name. */
export function responseKey(key: string): string {
  return `>${key}`;
}

/** An answer's object: scalars by field name, objects and lists by response name. */
export type DecodedObject = Record<string, unknown>;

/** Records that an answer's values may name; which of them they name is known only when they are found. */
export const tablesKey = '$references';

/** In an operation that is to be cited: the predicates of the claims behind an object's values. */
export const citesKey = '$cites';

/** The records that computed values of an object may name, where they were read with it. */
export function tablesOf(object: DecodedObject): readonly ReferenceTable[] {
  return (object[tablesKey] as readonly ReferenceTable[] | undefined) ?? [];
}

export function decodeTarget(target: TargetPlan, read: unknown): DecodedObject | null {
  if (read === null || read === undefined) return null;
  if (target.kind === 'object') return decodeObject(target, read as readonly unknown[]);
  const [typename, values] = read as readonly [string, readonly unknown[]];
  const found = target.cases.find(({ object }) => object.typename === typename);
  return found ? decodeObject(found.object, values) : null;
}

export function decodeObject(object: ObjectPlan, values: readonly unknown[]): DecodedObject {
  const decoded: DecodedObject = { __typename: object.typename };
  let column = 0;
  for (const value of object.values) column += decodeValue(value, values, column, decoded);
  if (object.cites) decoded[citesKey] = object.cites;
  return decoded;
}

/** Sets one value and says how many columns it took. */
function decodeValue(value: ValuePlan, values: readonly unknown[], column: number, decoded: DecodedObject): number {
  const read = values[column];
  switch (value.kind) {
    case 'property':
      decoded[value.key] = decodeProperty(value.reads, read);
      return 1;
    case 'parts':
      decoded[value.key] = read === null ? null : { ...value.constants, ...Object.fromEntries(value.parts.map(({ key }, index) => [key, decodeProperty('open-end', values[column + 1 + index])])) };
      return 1 + value.parts.length;
    case 'target':
      decoded[responseKey(value.key)] = value.asList ? [decodeTarget(value.target, read)] : decodeTarget(value.target, read);
      return 1;
    case 'related': {
      const objects = (read as readonly unknown[]).map((each) => decodeTarget(value.target, each));
      if (value.referencedBy) {
        decoded[tablesKey] = [...tablesOf(decoded), { nodes: value.referencedBy, records: objects.filter((each) => each !== null) }];
        return 1;
      }
      decoded[responseKey(value.key)] = value.many ? objects : (objects[0] ?? null);
      return 1;
    }
    case 'related-values':
      decoded[responseKey(value.key)] = read;
      return 1;
    case 'facts':
      decoded[value.key] = decodeFacts(value.of, read);
      return 1;
    case 'page':
      decoded[responseKey(value.key)] = decodePage(value.page, read as readonly [readonly (readonly unknown[])[] | null, number | null]);
      return 1;
  }
}

function decodeProperty(reads: Reading, read: unknown): unknown {
  switch (reads) {
    case 'plain': return read;
    case 'or-unknown': return read ?? 'UNKNOWN';
    case 'list': return read ?? [];
    case 'json': return typeof read === 'string' ? (JSON.parse(read) as unknown) : [];
    case 'open-end': return read === OPEN_END ? null : read;
  }
}

/** A Relay connection out of `[rows, count, day of the snapshot, groups and aggregates…]`; one row more than the page says that there is a further page. */
export function decodePage(page: PagePlan, [rows, count, snapshotOn, ...read]: readonly [readonly (readonly unknown[])[] | null, number | null, (readonly unknown[] | null)?, ...(readonly (readonly unknown[])[])[]]): DecodedObject {
  const found = rows ?? [];
  const more = found.length > page.size;
  const kept = found.slice(0, page.size);
  const ordered = page.backward ? [...kept].reverse() : kept;
  const cursors = encodeCursors(page.label, page.orderBy, ordered.map(([keys]) => keys as readonly unknown[]));
  const decoded: DecodedObject = {
    totalCount: count ?? countedBy(page, read),
    pageInfo: pageInfoOf(page, more, cursors),
    // A snapshot has nobody who was removed before it was made.
    ...(snapshotOn && { coverage: { snapshotOn: snapshotOn[0] ?? null, removalsCovered: false } }),
  };
  page.summaries.forEach((summary, index) => { decoded[responseKey(summary.key)] = decodeSummary(summary, read[index]!); });
  for (const list of page.edgeLists) decoded[responseKey(list)] = cursors.map((cursor) => ({ cursor }));
  page.targets.forEach(({ list, node, object }, index) => {
    const objects = ordered.map((row) => decodeObject(object, row[index + 1] as readonly unknown[]));
    if (node === null) decoded[responseKey(list)] = objects;
    else (decoded[responseKey(list)] as DecodedObject[]).forEach((edge, at) => { edge[responseKey(node)] = objects[at]; });
  });
  return decoded;
}

/** Where a page stands. `more`: there is a row beyond it, the way it goes. */
export function pageInfoOf(page: Pick<PagePlan, 'backward' | 'cursor'>, more: boolean, cursors: readonly string[]): DecodedObject {
  return {
    hasNextPage: page.backward ? page.cursor !== null : more,
    hasPreviousPage: page.backward ? more : page.cursor !== null,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
}
