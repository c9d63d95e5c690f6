import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { dayLength, formerValues, identity, knownDay, weighedLater } from '../../graph-model/known-days.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { remarks } from '../../graph-model/remarks.ts';
import { cypherExpression } from './cypher-text.ts';
import { currentDataset } from './current-dataset.ts';

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
   * The values of several properties that change, as one list. Neo4j takes longer to plan a longer statement: some hundred and thirty values, each written out, took it seven seconds.
   * Here their names are a parameter of one expression, however many they are.
   */
  values(properties: readonly string[]): Cypher.Expr {
    invariant(properties.every((property) => this.changes(property)), `of ${properties.join(', ')} something never changes`);
    const property = new Cypher.NamedVariable('property');
    const stored = cypherExpression`${this}[${property}]`;
    const entry = Cypher.plus(property, new Cypher.Literal(knownDay('', '')));
    const later = this.hasDayAfter(entry, Cypher.plus(property, new Cypher.Param(knownDay('', this.knownAt))));
    const former = this.lastOf(cypherExpression`${this}[${Cypher.plus(property, new Cypher.Literal(formerValues('')))}]`, (text) => chosenBy(property, properties, this.readings(text), text));
    const known = new Cypher.Case().when(later).then(former).else(stored);
    return new Cypher.ListComprehension(property).in(new Cypher.Param([...properties])).map(chosenBy(property, properties, [[(each) => remarks.includes(each), this.remark(stored)]], known));
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
    return this.hasDayAfter(new Cypher.Param(knownDay(property, '')), new Cypher.Param(knownDay(property, this.knownAt)));
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
  private remark(stored: Cypher.Expr): Cypher.Expr {
    if (!this.dataset) return Cypher.Null;
    return new Cypher.Case().when(Cypher.lte(this.dataset.property('readOn'), new Cypher.Param(this.knownAt))).then(stored).else(Cypher.Null);
  }

  /** Null where there was none. */
  private former(property: string): Cypher.Expr {
    if (!this.keepsFormer(property)) return Cypher.Null;
    return this.lastOf(this.stored(formerValues(property)), (text) => this.readings(text).find(([means]) => means(property))?.[1] ?? text);
  }

  /** How a former value, which is kept as text, is read where its property holds no text. */
  private readings(text: Cypher.Expr): readonly Choice[] {
    return [
      [(property) => this.typeOf(property) === 'number', Cypher.toFloat(text)],
      [(property) => this.typeOf(property) === 'boolean', Cypher.toBoolean(text)],
      [(property) => !this.keepsFormer(property), Cypher.Null],
    ];
  }

  /** One of the days that begin so comes after the day of knowledge; both with the name of a property before them. */
  private hasDayAfter(beginning: Cypher.Expr, knownAt: Cypher.Expr): Cypher.Predicate {
    const day = new Cypher.NamedVariable('knownDay');
    return Cypher.any(day, this.stored('knownDays'), Cypher.and(Cypher.startsWith(day, beginning), Cypher.gt(day, knownAt))!);
  }

  /** The last of the values that were corrected later and public by the day of knowledge. */
  private lastOf(formerly: Cypher.Expr, read: (text: Cypher.Expr) => Cypher.Expr): Cypher.Expr {
    const entry = new Cypher.NamedVariable('formerEntry');
    const isPublic = Cypher.lte(Cypher.substring(entry, new Cypher.Literal(0), new Cypher.Literal(dayLength)), new Cypher.Param(this.knownAt));
    return Cypher.last(new Cypher.ListComprehension(entry).in(formerly).where(isPublic).map(read(Cypher.substring(entry, new Cypher.Literal(dayLength + 1)))));
  }
}

type Choice = readonly [means: (property: string) => boolean, value: Cypher.Expr];

/** The first of the choices that means the property whose name the variable holds; choices that mean none of those asked for are left out. */
function chosenBy(property: Cypher.Variable, asked: readonly string[], choices: readonly Choice[], otherwise: Cypher.Expr): Cypher.Expr {
  const made = choices.map(([means, value]) => [asked.filter(means), value] as const).filter(([meant]) => meant.length > 0);
  const choice = new Cypher.Case();
  for (const [meant, value] of made) choice.when(Cypher.in(property, new Cypher.Param(meant))).then(value);
  return made.length === 0 ? otherwise : choice.else(otherwise);
}

/** A list of values of a record, each a property of it or an expression, in this order. As known on a day, properties that stand side by side are one expression. */
export function listOf(node: Cypher.NamedNode, items: readonly (string | Cypher.Expr)[]): Cypher.Expr {
  const known = node instanceof NodeAsKnown ? node : null;
  const runs: { readonly changing: boolean; readonly items: (string | Cypher.Expr)[] }[] = [];
  for (const item of items) {
    const changing = typeof item === 'string' && known !== null && known.changes(item);
    if (runs.at(-1)?.changing !== changing) runs.push({ changing, items: [] });
    runs.at(-1)!.items.push(item);
  }
  const written = (each: readonly (string | Cypher.Expr)[]): Cypher.Expr => new Cypher.List(each.map((item) => (typeof item === 'string' ? node.property(item) : item)));
  const [first = new Cypher.List([]), second, ...others] = runs.map((run) => (run.changing && run.items.length > 1 ? known!.values(run.items as string[]) : written(run.items)));
  return second ? Cypher.plus(first, second, ...others) : first;
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
