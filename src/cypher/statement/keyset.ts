import Cypher from '@neo4j/cypher-builder';
import type { OrderKey, PagePlan } from '../plan/plan.ts';
import type { Values } from './values-once.ts';

type Direction = 'ASC' | 'DESC';

/** The order of a page and where it begins. */
export type Keyset = Pick<PagePlan, 'orderBy' | 'backward' | 'cursor'>;

/** Rows whose first key is known can come from an index in order; the others follow as a second segment (precede it when walking backward). */
export interface Segment {
  readonly firstKey: FirstKey;
  readonly conditions: (node: Values) => readonly Cypher.Predicate[];
}

/** The directions in which keys and id are walked: reversed when going backward. The id goes the way of the last key, so that one composite index serves both. */
export function directionsOf(page: Keyset): { readonly keys: readonly Direction[]; readonly id: Direction } {
  const turn = (direction: Direction): Direction => (page.backward === (direction === 'ASC') ? 'DESC' : 'ASC');
  return { keys: page.orderBy.map(({ direction }) => turn(direction)), id: turn(page.orderBy.at(-1)?.direction ?? 'ASC') };
}

/** What is certain of the first key of the rows to be sorted. */
export type FirstKey = 'KNOWN' | 'UNKNOWN' | 'EITHER';

/** ORDER BY of a page: missing values come last (first when walking backward), whatever the direction of the key. */
export function pageOrder(page: Keyset, node: Values, firstKey: FirstKey): [Cypher.Expr, Direction][] {
  const { keys, id } = directionsOf(page);
  const sorted = page.orderBy.flatMap((key, index): [Cypher.Expr, Direction][] => {
    if (index === 0 && firstKey === 'UNKNOWN') return [];
    const value = node.property(key.property);
    const direction = keys[index]!;
    const nullsAreRight = (direction === 'ASC') === !page.backward;
    const known = !key.nullable || (index === 0 && firstKey === 'KNOWN');
    return known || nullsAreRight ? [[value, direction]] : [[Cypher.isNull(value), page.backward ? 'DESC' : 'ASC'], [value, direction]];
  });
  return [...sorted, [node.property('id'), id]];
}

/** `indexed`: an index has the rows in their order. Without it all are sorted at once. */
export function segmentsOf(page: Keyset, indexed: boolean): readonly Segment[] {
  const first = page.orderBy[0];
  if (page.orderBy.some(({ along }) => along) || (first && !indexed)) return [{ firstKey: 'EITHER', conditions: (node) => continues(page, node, 0) }];
  if (!first) return [{ firstKey: 'KNOWN', conditions: (node) => [Cypher.isNotNull(node.property('id')), ...continues(page, node, 0)] }];
  const cursorInUnknown = page.cursor !== null && page.cursor.values[0] === null;
  const known = (from: boolean): Segment => ({ firstKey: 'KNOWN', conditions: (node) => [...knownFirst(first, node), ...(from ? continuesKnown(page, node) : [])] });
  const unknown = (from: boolean): Segment => ({ firstKey: 'UNKNOWN', conditions: (node) => [Cypher.isNull(node.property(first.property)), Cypher.isNotNull(node.property('id')), ...(from ? continues(page, node, 1) : [])] });
  if (!first.nullable) return [known(page.cursor !== null)];
  if (page.cursor === null) return page.backward ? [unknown(false), known(false)] : [known(false), unknown(false)];
  if (page.backward) return cursorInUnknown ? [unknown(true), known(false)] : [known(true)];
  return cursorInUnknown ? [unknown(true)] : [known(true), unknown(false)];
}

function knownFirst(first: OrderKey, node: Values): Cypher.Predicate[] {
  return [Cypher.isNotNull(node.property(first.property)), Cypher.isNotNull(node.property('id'))];
}

/** `k <= $v AND (k <> $v OR …)`: the outer bound is what an index range reads. Were it `k < $v OR …`, the planner might read each side by an index of its own, to the end, and sort all of it. */
function continuesKnown(page: Keyset, node: Values): readonly Cypher.Predicate[] {
  const first = page.orderBy[0]!;
  const value = node.property(first.property);
  const forward = directionsOf(page).keys[0] === 'ASC';
  const bound = page.cursor!.values[0];
  return [
    (forward ? Cypher.gte : Cypher.lte)(value, new Cypher.Param(bound)),
    Cypher.or(Cypher.neq(value, new Cypher.Param(bound)), ...continues(page, node, 1))!,
  ];
}

/** What comes after the cursor, given that the keys before `index` are equal to its own. */
function continues(page: Keyset, node: Values, index: number): readonly Cypher.Predicate[] {
  const { cursor } = page;
  if (cursor === null) return [];
  const { keys, id } = directionsOf(page);
  const key = page.orderBy[index];
  if (!key) return [(id === 'ASC' ? Cypher.gt : Cypher.lt)(node.property('id'), new Cypher.Param(cursor.id))];
  const value = node.property(key.property);
  const bound = cursor.values[index];
  const rest = Cypher.and(bound === null ? Cypher.isNull(value) : Cypher.eq(value, new Cypher.Param(bound)), ...continues(page, node, index + 1))!;
  return [Cypher.or(...strictlyAfter(value, bound, keys[index]!, page.backward, key.nullable), rest)!];
}

function strictlyAfter(value: Cypher.Expr, bound: unknown, direction: Direction, backward: boolean, nullable: boolean): readonly Cypher.Predicate[] {
  if (bound === null) return backward ? [Cypher.isNotNull(value)] : [];
  const beyond = (direction === 'ASC' ? Cypher.gt : Cypher.lt)(value, new Cypher.Param(bound));
  return nullable && !backward ? [beyond, Cypher.isNull(value)] : [beyond];
}

/** What comes after the cursor in a list that no index orders: null-safe on every key. */
export function keysetCondition(page: Keyset, node: Values): readonly Cypher.Predicate[] {
  return continues(page, node, 0);
}
