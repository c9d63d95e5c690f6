import Cypher from '@neo4j/cypher-builder';
import { OPEN_END } from '../../domain/iso-date.ts';
import { renderStatus } from '../law/status-condition.ts';
import type { GroupEnd, GroupKeyPlan, GroupWay } from '../plan/summary-plan.ts';
import { matchHop } from './render-hop.ts';
import type { Names, Projection } from './scope.ts';

/** The keys of a record: the clauses that lead to them, each value under a variable, and of keys that are records the id beside it. */
export interface RenderedKeys {
  readonly clauses: readonly Cypher.Clause[];
  readonly keys: readonly RenderedKey[];
  /** Whether a record may have several values. */
  readonly several: boolean;
}

export interface RenderedKey {
  readonly value: Projection;
  readonly id: Projection | null;
}

export function renderKeys(by: readonly GroupKeyPlan[], record: Cypher.NamedNode, names: Names): RenderedKeys {
  const walk = new Walk(record, names);
  const keys = by.map(({ ways }): RenderedKey => {
    const ends = ways.map((way) => ({ end: way.end, node: walk.follow(way) }));
    const ids = ends.flatMap(({ end, node }) => (end.reads === 'record' ? [node.property('id')] : []));
    return {
      value: [firstOf(ends.map(({ end, node }) => walk.valueOf(end, node))), names.variable('groupKey')],
      id: ids.length === 0 ? null : [firstOf(ids), names.variable('groupKeyId')],
    };
  });
  return { clauses: walk.clauses, keys, several: walk.clauses.length > 0 };
}

function firstOf([first, ...others]: readonly Cypher.Expr[]): Cypher.Expr {
  return others.length === 0 ? first! : Cypher.coalesce(first!, ...others);
}

/** Goes to the values of a record. Where two ways begin alike, they are one as far as they do. */
class Walk {
  readonly clauses: Cypher.Clause[] = [];
  private readonly reached = new Map<string, Cypher.NamedNode>();

  constructor(private readonly record: Cypher.NamedNode, private readonly names: Names) {}

  follow({ steps }: GroupWay): Cypher.NamedNode {
    let [node, path] = [this.record, ''];
    for (const { field, hop } of steps) {
      path = `${path}.${field}`;
      node = this.reached.get(path) ?? this.step(node, hop, path);
    }
    return node;
  }

  valueOf(end: GroupEnd, node: Cypher.NamedNode): Cypher.Expr {
    switch (end.reads) {
      case 'record':
        return node.property(end.name);
      case 'status':
        return new Cypher.Case().when(Cypher.isNull(node)).then(Cypher.Null).else(Cypher.head(renderStatus(end, node, this.names)));
      case 'list':
        return this.eachOf(node.property(end.property));
      case 'value':
        return end.openEnd ? closed(node.property(end.property)) : node.property(end.property);
      case 'year':
        return Cypher.substring(end.openEnd ? closed(node.property(end.property)) : node.property(end.property), new Cypher.Literal(0), new Cypher.Literal(4));
    }
  }

  private step(from: Cypher.NamedNode, hop: GroupWay['steps'][number]['hop'], path: string): Cypher.NamedNode {
    const { match, scope } = matchHop(from, hop, this.names);
    this.clauses.push(match.optional());
    this.reached.set(path, scope.node);
    return scope.node;
  }

  /** Each value of a list, or null for one that is empty. */
  private eachOf(list: Cypher.Expr): Cypher.NamedVariable {
    const value = this.names.variable('listed');
    const known = Cypher.coalesce(list, new Cypher.List([]));
    this.clauses.push(new Cypher.Unwind([new Cypher.Case().when(Cypher.isEmpty(known)).then(new Cypher.List([Cypher.Null])).else(known), value]));
    return value;
  }
}

/** The end of an interval; null while it is open. */
export function closed(day: Cypher.Expr): Cypher.Expr {
  return new Cypher.Case().when(Cypher.lt(day, new Cypher.Literal(OPEN_END))).then(day);
}
