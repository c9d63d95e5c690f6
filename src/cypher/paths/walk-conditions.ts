import Cypher from '@neo4j/cypher-builder';
import { OPEN_END } from '../../domain/iso-date.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { dayLength } from '../../graph-model/known-days.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { ValidTime } from '../../graph-model/valid-times.ts';
import { datedRelations, validTimes, wholes } from '../../graph-model/valid-times.ts';
import type { WalkedRelation } from '../../graph-model/walked-relations.ts';
import { claimedAtEnd, gatheringLabels, statedAs, walkedRelations, walkedWhenNamed } from '../../graph-model/walked-relations.ts';
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
  private readonly knownAt: Cypher.Param | null;
  private readonly byLabel = new Map<string, Cypher.Param>();
  private readonly dated = new Cypher.Param([...datedRelations]);
  private readonly stated = new Cypher.Param(statedAs());
  private readonly atEnd = new Cypher.Param([...claimedAtEnd]);

  constructor(private readonly plan: WalkPlan, { knownAt }: Names) {
    this.knownAt = knownAt === null ? null : new Cypher.Param(knownAt);
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
      this.knownAt && this.isKnownRelation(relation, this.knownAt),
    ]);
  }

  /** A path may go through the node. */
  through(node: string): Cypher.Predicate {
    return all([this.isOpen(node), this.isThere(node)]);
  }

  /** The node is of a kind that a path may go through. */
  isOpen(node: string): Cypher.Predicate {
    return cypherCondition`NOT head(labels(${node})) IN ${this.closed}`;
  }

  /** The node was there on the day, and known. */
  isThere(node: string): Cypher.Predicate {
    const whole = `(NOT head(labels(${node})) IN [${Object.keys(wholes).map((label) => `'${label}'`).join(', ')}] OR all(whole IN [(${node})-[:${Object.values(wholes).join('|')}]->(whole) | whole] WHERE `;
    return all([
      this.day && this.holdsDay(node),
      this.day && cypherCondition`${whole}${this.holdsDay('whole')}))`,
      this.knownAt && this.isKnown(node),
    ]);
  }

  private holdsDay(node: string): Cypher.Predicate {
    return cypherCondition`coalesce(${this.edge(node, 'from')} <= ${this.day!}, true) AND coalesce(${this.edge(node, 'until')} > ${this.day!}, true)`;
  }

  isKnown(node: string): Cypher.Predicate {
    return this.knownAt === null ? cypherCondition`true` : cypherCondition`dataset.firstPublishedOn <= ${this.knownAt} AND coalesce(${node}.knownFrom <= ${this.knownAt}, true)`;
  }

  /** The first day of a record, or the day after its last; null where it has none. `ofRelations`: only of what gives its days to its relations. */
  edge(node: string, edge: 'from' | 'until', options: { readonly ofRelations?: true } = {}): Cypher.Expr {
    const property = cypherExpression`${this.properties(edge, options.ofRelations ?? false)}[head(labels(${node}))]`;
    if (this.knownAt === null) return cypherExpression`${node}[${property}]`;
    const former = cypherExpression`substring(last([former IN ${node}[property + 'Formerly'] WHERE substring(former, 0, ${new Cypher.Literal(dayLength)}) <= ${this.knownAt}]), ${new Cypher.Literal(dayLength + 1)})`;
    return cypherExpression`head([property IN [${property}] | CASE WHEN ${this.isLater(node, 'property')} THEN ${former} ELSE ${node}[property] END])`;
  }

  /** The record that claims a relation: the one at its beginning, of some the one at its end. */
  holder(relation: string): Cypher.Expr {
    return cypherExpression`CASE WHEN type(${relation}) IN ${this.atEnd} THEN endNode(${relation}) ELSE startNode(${relation}) END`;
  }

  /** The field of it that the relation is a value of; null where there is none. */
  field(relation: string, holder: string): Cypher.Expr {
    return cypherExpression`${this.stated}[type(${relation})][head(labels(${holder}))]`;
  }

  private isKnownRelation(relation: string, knownAt: Cypher.Param): Cypher.Predicate {
    return cypherCondition`all(holder IN [${this.holder(relation)}] WHERE NOT ${this.isLater('holder', this.field(relation, 'holder'), knownAt)})`;
  }

  /** The value of the record's property was not yet public. What is false of no property is false here. */
  private isLater(node: string, property: string | Cypher.Expr, knownAt = this.knownAt): Cypher.Predicate {
    return cypherCondition`coalesce(any(day IN ${node}.knownDays WHERE day STARTS WITH ${property} + '@' AND day > ${property} + '@' + ${knownAt!}), false)`;
  }

  /** The names of the properties that hold such days, by label: one parameter, however often it is read. */
  private properties(edge: 'from' | 'until', ofRelations: boolean): Cypher.Param {
    const key = `${edge} ${ofRelations}`;
    const known = this.byLabel.get(key) ?? new Cypher.Param(propertiesOf(edge, ofRelations));
    this.byLabel.set(key, known);
    return known;
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
