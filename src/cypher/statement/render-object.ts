import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../domain/invariant.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { renderFacts } from '../law/facts/facts.ts';
import type { ObjectPlan, OrderKey, RelatedPlan, TargetPlan, ValuePlan, VariantsPlan } from '../plan/plan.ts';
import { listOf, NodeAsKnown } from './as-known.ts';
import { matchHop, matchKnownPath, readsRelationship, renderHop } from './render-hop.ts';
import { renderPage } from './render-page.ts';
import { renderPredicate, testsRelationship } from './render-predicate.ts';
import { collecting } from './collecting.ts';
import type { Names, Scope } from './scope.ts';

/** The values of an object as one list: lists decode 2.5 times as fast as maps. */
export function renderTarget(target: TargetPlan, scope: Scope, names: Names): Cypher.Expr {
  if (target.kind === 'object') return renderObject(target, scope, names);
  const known = scope.node instanceof NodeAsKnown ? scope.node : null;
  const cases = distinctCases(target, known === null);
  const nothing = new Cypher.List([]);
  const kind = Cypher.head(Cypher.labels(scope.node));
  const [only] = cases;
  // Of every kind the same is read: nothing is to be chosen.
  if (only && only.labels.length === target.cases.length) return new Cypher.List([kind, renderObject(only.object, scope, names)]);
  const choice = new Cypher.Case();
  for (const { labels, object } of cases) choice.when(Cypher.or(...labels.map((label) => scope.node.hasLabel(label)))!).then(renderObject(object, known ? { ...scope, node: known.as(labels[0]!) } : scope, names));
  return new Cypher.List([kind, cases.length === 0 ? nothing : choice.else(nothing)]);
}

/** Types of which the same is read are one case, and those of which nothing is read need none: each case costs the planner time. A noun is called by its label. As known on a day each kind is read in its own way. */
function distinctCases({ cases }: VariantsPlan, joined: boolean): readonly { readonly labels: readonly NodeLabel[]; readonly object: ObjectPlan }[] {
  const found: { labels: NodeLabel[]; object: ObjectPlan; key: string }[] = [];
  for (const { label, object } of cases) {
    if (object.values.length === 0) continue;
    const key = JSON.stringify(object.values);
    const same = joined ? found.find((each) => each.key === key) : undefined;
    if (same) same.labels.push(label);
    else found.push({ labels: [label], object, key });
  }
  return found;
}

export function renderObject(object: ObjectPlan, scope: Scope, names: Names): Cypher.Expr {
  return listOf(scope.node, object.values.flatMap((value) => renderValue(value, scope, names)));
}

/** Columns of an object; a property of its node by its name. */
function renderValue(value: ValuePlan, scope: Scope, names: Names): (string | Cypher.Expr)[] {
  switch (value.kind) {
    case 'property': {
      if (value.of === 'node') return [value.property];
      invariant(scope.relationship, `nothing holds ${value.property}: the relationship has no variable`);
      return [scope.relationship.property(value.property)];
    }
    case 'parts':
      return [anyKnown(value.presentIf, scope.node), ...value.parts.map(({ property }) => property)];
    case 'target':
      return [renderTarget(value.target, scope, names)];
    case 'related':
      return [renderRelated(value, scope, names)];
    case 'related-values': {
      const { match, scope: inner } = matchHop(scope.node, value.hop, names, { named: value.where !== null && testsRelationship(value.where) });
      if (value.where) match.where(renderPredicate(value.where, inner, names));
      const property = inner.node.property(value.property);
      return [new Cypher.Collect(match.with([property, 'value0']).orderBy([new Cypher.NamedVariable('value0'), 'ASC']).return(new Cypher.NamedVariable('value0')))];
    }
    case 'facts':
      return [renderFacts(value.of, scope.node, names)];
    case 'page':
      return [renderPage(value.page, scope.node, names)];
  }
}

function anyKnown([first, ...others]: readonly string[], node: Cypher.NamedNode): string | Cypher.Expr {
  invariant(first, 'an object of parts names what makes it present');
  return others.length === 0 ? first : Cypher.coalesce(node.property(first), ...others.map((property) => node.property(property)));
}

function carried({ node, relationship }: Scope): readonly Cypher.Variable[] {
  return relationship ? [node, relationship] : [node];
}

function renderRelated(plan: RelatedPlan, scope: Scope, names: Names): Cypher.Expr {
  if (plan.hop.steps) return renderNearestFirst(plan, scope, names);
  if (plan.hop.join && plan.target.kind === 'variants') return renderRecordOfAnyKind(plan.target, scope.node.property(plan.hop.join.own), names);
  const named = readsRelationship(plan.target) || plan.orderBy.some(({ of }) => of === 'relationship') || (plan.where !== null && testsRelationship(plan.where));
  const { match, scope: inner } = matchHop(scope.node, plan.hop, names, { named });
  if (plan.where) match.where(renderPredicate(plan.where, inner, names));
  // A to-one relation is read as a list of one; taking its head here would cost more than taking it after decoding.
  if (!plan.many) return collecting(match, carried(inner), names, () => renderTarget(plan.target, inner, names));
  const sorted = match
    .with(...carried(inner))
    .orderBy(...plan.orderBy.map((key) => orderBy(key, inner)), [inner.node.property('id'), 'ASC']);
  if (plan.first !== null) sorted.limit(new Cypher.Param(BigInt(plan.first)));
  return collecting(sorted, carried(inner), names, () => renderTarget(plan.target, inner, names));
}

/**
 * The record of an id, of whatever kind, as a list of at most one `[typename, values]`. It is sought among the kinds of which something is read; of any other
 * the id says the kind. Whoever is named by a record at hand is shown with it, whatever its own day of knowledge.
 */
export function renderRecordOfAnyKind({ cases }: VariantsPlan, id: Cypher.Expr, names: Names): Cypher.Expr {
  const found = cases.filter(({ object }) => object.values.length > 0).map(({ label, object }) => {
    const node = names.node(label);
    const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] })).where(Cypher.eq(node.property('id'), id));
    return collecting(match, [node], names, () => new Cypher.List([new Cypher.Literal(object.typename), renderObject(object, { node, relationship: null }, names)]));
  });
  const kind = new Cypher.Case();
  const others = cases.filter(({ object }) => object.values.length === 0);
  for (const { label, object } of others) kind.when(Cypher.startsWith(id, new Cypher.Literal(`${nodeKinds[label].prefix}:`))).then(new Cypher.List([new Cypher.List([new Cypher.Literal(object.typename), new Cypher.List([])])]));
  const parts = [...found, ...(others.length === 0 ? [] : [kind.else(new Cypher.List([]))])];
  const [first, ...rest] = parts;
  invariant(first, 'a record of any kind is of some kind');
  return rest.reduce<Cypher.Expr>((all, part) => Cypher.plus(all, part), first);
}

/** All that lies behind a relationship followed on and on, each once: by its distance, the id breaking ties. Neo4j takes no `min()` here: it would group by what stands outside. */
function renderNearestFirst(plan: RelatedPlan, scope: Scope, names: Names): Cypher.Expr {
  const { pattern, scope: inner } = renderHop(scope.node, plan.hop, names);
  const [path, distance] = [names.path(), names.variable('distance')];
  const way = (): Cypher.Match => matchKnownPath(pattern, plan.hop, inner.node, names, path);
  const match = way();
  if (plan.where) match.where(renderPredicate(plan.where, inner, names));
  // Neo4j takes no `min` here: it would group by what stands outside.
  const lengths = new Cypher.Collect(way().with([Cypher.length(path), distance]).orderBy([distance, 'ASC']).limit(new Cypher.Param(1n)).return(distance));
  const sorted = match.with(inner.node).distinct().orderBy([Cypher.head(lengths), 'ASC'], [inner.node.property('id'), 'ASC']);
  if (plan.first !== null) sorted.limit(new Cypher.Param(BigInt(plan.first)));
  return collecting(sorted, carried(inner), names, () => renderTarget(plan.target, inner, names));
}

function orderBy(key: OrderKey, scope: Scope): [Cypher.Expr, 'ASC' | 'DESC'] {
  const holder = key.of === 'node' ? scope.node : scope.relationship;
  invariant(holder, `nothing holds the sort key ${key.property}`);
  return [holder.property(key.property), key.direction];
}
