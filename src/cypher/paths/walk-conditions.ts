import Cypher from '@neo4j/cypher-builder';
import { OPEN_END } from '../../domain/iso-date.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { ValidTime } from '../../graph-model/valid-times.ts';
import { datedRelations, validTimes, wholes } from '../../graph-model/valid-times.ts';
import type { WalkedRelation } from '../../graph-model/walked-relations.ts';
import { claimedAtEnd, gatheringLabels, statedAs, walkedRelations, walkedWhenNamed } from '../../graph-model/walked-relations.ts';
import { NodeAsKnown } from '../statement/as-known.ts';
import { datasetNode } from '../statement/current-dataset.ts';
import { cypherCondition, cypherExpression } from '../statement/cypher-text.ts';
import type { Names } from '../statement/scope.ts';

export type WalkDirection = 'ANY' | 'OUT' | 'IN';

/** Which relations and records a walk through the graph may use. */
export interface WalkPlan {
  /** Null: all that connect, and nothing through a country. */
  readonly relations: readonly WalkedRelation[] | null;
  readonly direction: WalkDirection;
  /** Null: of whatever day. */
  readonly asOf: IsoDate | null;
}

/** The conditions of one walk. Variables are given by name: they stand in text. */
export class WalkConditions {
  /** The types as a pattern names them. With relations asked for by name the pattern names all, so that the text stays the same whichever they are. */
  readonly types: string;
  private readonly asked: Cypher.Param | null;
  private readonly day: Cypher.Param | null;
  private readonly closed: Cypher.Param;
  private readonly dated = new Cypher.Param([...datedRelations]);
  private readonly stated = new Cypher.Param(statedAs());
  private readonly atEnd = new Cypher.Param([...claimedAtEnd]);

  constructor(private readonly plan: WalkPlan, private readonly names: Names) {
    this.types = walkedRelations.filter((type) => plan.relations !== null || !walkedWhenNamed.includes(type)).join('|');
    this.asked = plan.relations === null ? null : new Cypher.Param([...plan.relations]);
    this.day = plan.asOf === null ? null : new Cypher.Param(plan.asOf);
    this.closed = new Cypher.Param(plan.relations === null ? ['Claim', ...gatheringLabels] : ['Claim']);
  }

  /** The relation, met at the node `at`, may be gone along; `onward` says in Cypher whether the path leads away from that node there. */
  along(relation: string, at: string, onward: string): Cypher.Predicate {
    const { direction } = this.plan;
    return all([
      this.asked && cypherCondition`type(${relation}) IN ${this.asked}`,
      direction === 'ANY' ? null : cypherCondition`(startNode(${relation}) = ${at}) ${direction === 'OUT' ? '=' : '<>'} (${onward})`,
      this.day && cypherCondition`(NOT type(${relation}) IN ${this.dated} OR coalesce(${relation}.from <= ${this.day}, true) AND coalesce(${relation}.until > ${this.day}, true))`,
      this.names.knownAt === null ? null : this.isKnownRelation(relation),
    ]);
  }

  /** A path may go through the node. */
  through(node: string): Cypher.Predicate {
    return all([cypherCondition`NOT head(labels(${node})) IN ${this.closed}`, this.isThere(node)]);
  }

  /** The node was there on the day, and known. */
  isThere(node: string): Cypher.Predicate {
    const whole = `(NOT head(labels(${node})) IN [${Object.keys(wholes).map((label) => `'${label}'`).join(', ')}] OR all(whole IN [(${node})-[:${Object.values(wholes).join('|')}]->(whole) | whole] WHERE `;
    return all([
      this.day && this.holdsDay(node),
      this.day && cypherCondition`${whole}${this.holdsDay('whole')}))`,
      this.names.knownAt === null ? null : this.isKnown(node),
    ]);
  }

  private holdsDay(node: string): Cypher.Predicate {
    return cypherCondition`coalesce(${this.edge(node, 'from')} <= ${this.day!}, true) AND coalesce(${this.edge(node, 'until')} > ${this.day!}, true)`;
  }

  isKnown(node: string): Cypher.Predicate {
    const day = new Cypher.Param(this.names.knownAt);
    return this.names.knownAt === null ? cypherCondition`true` : cypherCondition`dataset.firstPublishedOn <= ${day} AND coalesce(${node}.knownFrom <= ${day}, true)`;
  }

  /** The first day of a record, or the day after its last; null where it has none. `ofRelations`: only of what gives its days to its relations. */
  edge(node: string, edge: 'from' | 'until', options: { readonly ofRelations?: true } = {}): Cypher.Expr {
    const properties = propertiesOf(edge, options.ofRelations ?? false);
    if (this.names.knownAt === null) return cypherExpression`${node}[${new Cypher.Param(properties)}[head(labels(${node}))]]`;
    const choice = new Cypher.Case(cypherExpression`head(labels(${node}))`);
    for (const [label, property] of Object.entries(properties)) choice.when(new Cypher.Literal(label)).then(new NodeAsKnown(node, label as NodeLabel, this.names.knownAt, datasetNode()).property(property));
    return choice;
  }

  /** The record that claims a relation: the one at its beginning, of some the one at its end. */
  holder(relation: string): Cypher.Expr {
    return cypherExpression`CASE WHEN type(${relation}) IN ${this.atEnd} THEN endNode(${relation}) ELSE startNode(${relation}) END`;
  }

  /** The field of it that the relation is a value of; null where there is none. */
  field(relation: string, holder: string): Cypher.Expr {
    return cypherExpression`${this.stated}[type(${relation})][head(labels(${holder}))]`;
  }

  private isKnownRelation(relation: string): Cypher.Predicate {
    const field = this.field(relation, 'holder');
    return cypherCondition`all(holder IN [${this.holder(relation)}] WHERE NOT coalesce(any(knownDay IN holder.knownDays WHERE knownDay STARTS WITH ${field} + '@' AND knownDay > ${field} + '@' + ${new Cypher.Param(this.names.knownAt)}), false))`;
  }
}

/** The property that holds the first day of a record, or the day after its last, by its label. */
function propertiesOf(edge: 'from' | 'until', ofRelations: boolean): Readonly<Record<string, string>> {
  const times = Object.entries(validTimes) as readonly [NodeLabel, ValidTime][];
  return Object.fromEntries(times.flatMap(([label, time]) => (time[edge] === undefined || (ofRelations && !time.ofRelations) ? [] : [[label, time[edge]]])));
}

/** The open end of an interval is no day. */
export function dayOrNull(read: unknown): string | null {
  return typeof read === 'string' && read !== OPEN_END ? read : null;
}

function all(conditions: readonly (Cypher.Predicate | null)[]): Cypher.Predicate {
  const given = conditions.filter((each) => each !== null);
  if (given.length === 0) return cypherCondition`true`;
  return given.reduce((left, right) => cypherCondition`${left} AND ${right}`);
}
