import Cypher from '@neo4j/cypher-builder';
import type { IsoDate } from '../../domain/iso-date.ts';
import { dayLength, formerValues, knownDay, weighedLater } from '../../graph-model/known-days.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { remarks } from '../../graph-model/remarks.ts';
import { cypherCondition, cypherExpression } from './cypher-text.ts';
import { currentDataset } from './current-dataset.ts';

/** What a record is called by: it is shown with the record, whenever that was known. */
export const identity: readonly string[] = ['id', 'name', 'nameFolded', 'title', 'titleFolded', 'ownTitle', 'code', 'list', 'listedName'];

/**
 * A node as it was known on a day. Whoever reads a property of it (to show it, to compare, to sort or to judge by it) reads the value of that day: null where
 * it was published later, what stood before where it was corrected later. The node itself says since when each of its values was public (`knownDays`).
 */
export class NodeAsKnown extends Cypher.NamedNode {
  constructor(name: string, readonly kind: NodeLabel, readonly knownAt: IsoDate, readonly dataset: Cypher.NamedNode | null) {
    super(name);
  }

  override property(...path: Parameters<Cypher.NamedNode['property']>): Cypher.Property {
    const stored = super.property(...path);
    const [property] = path;
    if (path.length !== 1 || typeof property !== 'string' || !this.changes(property)) return stored;
    if (remarks.includes(property)) return this.remark(stored) as unknown as Cypher.Property;
    return new Cypher.Case().when(this.isLater(property)).then(this.former(property)).else(stored) as unknown as Cypher.Property;
  }

  /**
   * The values of several properties that change, as one list. Neo4j plans an expression in the time that its length takes, 30 ms for each value that is written out: a question of some
   * hundred values took seven seconds to plan. So what is to be read are parameters of one expression, however many they are.
   */
  values(properties: readonly string[]): Cypher.Expr {
    const among = (wanted: (property: string) => boolean): Cypher.Param | null => (properties.some(wanted) ? new Cypher.Param(properties.filter(wanted)) : null);
    const [numbers, booleans, formless, remarked] = [
      among((each) => this.typeOf(each) === 'number'), among((each) => this.typeOf(each) === 'boolean'), among((each) => !this.keepsFormer(each)), among((each) => remarks.includes(each)),
    ];
    const text = cypherExpression`substring(formerEntry, ${new Cypher.Literal(dayLength + 1)})`;
    const read = new Cypher.Case();
    if (numbers) read.when(cypherCondition`property IN ${numbers}`).then(Cypher.toFloat(text));
    if (booleans) read.when(cypherCondition`property IN ${booleans}`).then(Cypher.toBoolean(text));
    if (formless) read.when(cypherCondition`property IN ${formless}`).then(Cypher.Null);
    const value = numbers || booleans || formless ? read.else(text) : text;
    const known = new Cypher.Case();
    if (remarked) known.when(cypherCondition`property IN ${remarked}`).then(this.dataset ? cypherExpression`CASE WHEN ${this.dataset.property('readOn')} <= ${new Cypher.Param(this.knownAt)} THEN ${this}[property] ELSE NULL END` : Cypher.Null);
    known
      .when(cypherCondition`any(knownDay IN ${this.stored('knownDays')} WHERE knownDay STARTS WITH property + ${new Cypher.Literal(knownDay('', ''))} AND knownDay > property + ${new Cypher.Param(knownDay('', this.knownAt))})`)
      .then(cypherExpression`last([formerEntry IN ${this}[property + ${new Cypher.Literal(formerValues(''))}] WHERE substring(formerEntry, 0, ${new Cypher.Literal(dayLength)}) <= ${new Cypher.Param(this.knownAt)} | ${value}])`)
      .else(cypherExpression`${this}[property]`);
    return cypherExpression`[property IN ${new Cypher.Param([...properties])} | ${known}]`;
  }

  /** The same node, where it turns out to be of this kind. */
  as(kind: NodeLabel): NodeAsKnown {
    return new NodeAsKnown(this.id, kind, this.knownAt, this.dataset);
  }

  /** Records of this kind have days of knowledge; what is worked out or merely counted has none. */
  get isDated(): boolean {
    return this.kind === 'Claim' || 'knownFrom' in nodeKinds[this.kind].properties;
  }

  /** The value, or the relation, of this name was not yet public. */
  isLater(property: string): Cypher.Predicate {
    const day = new Cypher.NamedVariable('knownDay');
    const isOfProperty = Cypher.startsWith(day, new Cypher.Param(knownDay(property, '')));
    return Cypher.any(day, this.stored('knownDays'), Cypher.and(isOfProperty, Cypher.gt(day, new Cypher.Param(knownDay(property, this.knownAt))))!);
  }

  stored(property: string): Cypher.Property {
    return super.property(property);
  }

  /** What is said of the record may have been published later than the record. A claim is one statement, known as a whole; only how others weigh it may come later. */
  changes(property: string): boolean {
    if (identity.includes(property)) return false;
    if (this.kind === 'Claim') return weighedLater.includes(property);
    return 'knownDays' in nodeKinds[this.kind].properties;
  }

  /** Of a list is not kept what stood before. */
  private keepsFormer(property: string): boolean {
    return ![undefined, 'strings'].includes(this.typeOf(property));
  }

  private typeOf(property: string): string | undefined {
    return (nodeKinds[this.kind].properties as Readonly<Record<string, string>>)[property];
  }

  /** The editors remarked it when they read the facts: on that day and after it is there, as it is where nobody asks for a day. */
  private remark(stored: Cypher.Property): Cypher.Expr {
    if (!this.dataset) return Cypher.Null;
    return new Cypher.Case().when(Cypher.lte(this.dataset.property('readOn'), new Cypher.Param(this.knownAt))).then(stored).else(Cypher.Null);
  }

  /** The last of the values that were corrected later and public by then; null where there was none. */
  private former(property: string): Cypher.Expr {
    if (!this.keepsFormer(property)) return Cypher.Null;
    const type = this.typeOf(property);
    const entry = new Cypher.NamedVariable('formerEntry');
    const isPublic = Cypher.lte(Cypher.substring(entry, new Cypher.Literal(0), new Cypher.Literal(dayLength)), new Cypher.Param(this.knownAt));
    const last = Cypher.last(new Cypher.ListComprehension(entry).in(this.stored(formerValues(property))).where(isPublic));
    const value = Cypher.substring(last, new Cypher.Literal(dayLength + 1));
    if (type === 'number') return Cypher.toFloat(value);
    return type === 'boolean' ? Cypher.toBoolean(value) : value;
  }
}

/**
 * A list of values of a record, each a property of it or an expression, in this order. What stands side by side of a record as it was known on a day is one expression.
 */
export function listOf(node: Cypher.NamedNode, items: readonly (string | Cypher.Expr)[]): Cypher.Expr {
  const known = node instanceof NodeAsKnown ? node : null;
  const parts: { readonly changing: boolean; readonly items: (string | Cypher.Expr)[] }[] = [];
  for (const item of items) {
    const changing = typeof item === 'string' && known !== null && known.changes(item);
    if (parts.at(-1)?.changing !== changing) parts.push({ changing, items: [] });
    parts.at(-1)!.items.push(item);
  }
  const written = (each: readonly (string | Cypher.Expr)[]): Cypher.Expr => new Cypher.List(each.map((item) => (typeof item === 'string' ? node.property(item) : item)));
  const [first = new Cypher.List([]), ...others] = parts.map((part) => (part.changing ? known!.values(part.items as string[]) : written(part.items)));
  return others.reduce<Cypher.Expr>((list, part) => Cypher.plus(list, part), first);
}

/** What was published by the day: a claim while it stood, a record since the first of its claims was out. What has no day is taken for known from the first publication on. */
export function isKnown(node: NodeAsKnown): Cypher.Predicate {
  const day = new Cypher.Param(node.knownAt);
  const since = node.stored(node.kind === 'Claim' ? 'recordedFrom' : 'knownFrom');
  const begun = Cypher.or(Cypher.lte(since, day), Cypher.and(Cypher.isNull(since), afterFirstPublication(day, node.dataset))!)!;
  return node.kind === 'Claim' ? Cypher.and(begun, Cypher.gt(node.stored('recordedUntil'), day))! : begun;
}

/** Before it nothing was known, not even what carries no day. `dataset`: the node that the statement begins with; null where it is out of reach. */
export function afterFirstPublication(day: Cypher.Param, dataset: Cypher.NamedNode | null): Cypher.Predicate {
  if (dataset) return Cypher.lte(dataset.property('firstPublishedOn'), day);
  const sought = new Cypher.NamedNode('knowledge');
  return new Cypher.Exists(
    new Cypher.Match(new Cypher.Pattern(sought, { labels: ['Dataset'], properties: { id: new Cypher.Param(currentDataset) } })).where(Cypher.lte(sought.property('firstPublishedOn'), day)),
  );
}
