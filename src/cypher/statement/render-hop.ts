import Cypher from '@neo4j/cypher-builder';
import { relationshipKinds } from '../../graph-model/relationship-kinds.ts';
import type { Hop, TargetPlan } from '../plan/plan.ts';
import { NodeAsKnown } from './as-known.ts';
import { isKnownPath, isNamedEnd } from './relation-as-known.ts';
import type { Names, Scope } from './scope.ts';

interface HopOptions {
  /** The relationship has a variable. */
  readonly named?: boolean;
  /** The label is said even where the type implies it, so that an index on it may be where the planner begins. */
  readonly labeled?: boolean;
}

/** `(from)-[relationship:TYPE]->(to)`. The label is left out where the type implies it: a test costs a hit per row. */
export function renderHop(from: Cypher.NamedNode, hop: Hop, names: Names, options: HopOptions = {}): { readonly pattern: Cypher.Pattern; readonly scope: Scope } {
  const node = names.node(hop.label);
  if (hop.join) return { pattern: new Cypher.Pattern(node, { labels: [hop.label] }), scope: { node, relationship: null } };
  const relationship = options.named ? names.relationship(hop.types[0]!) : null;
  const type = hop.types.join('|');
  const described = {
    type: hop.types.length === 1 ? type : Cypher.labelExpr.or(...hop.types),
    direction: hop.direction === 'out' ? ('right' as const) : ('left' as const),
    ...(hop.steps && { length: hop.steps }),
  };
  const labels = !hop.polymorphic && (options.labeled || endsOf(hop) > 1) ? { labels: [hop.label] } : {};
  const start = new Cypher.Pattern(from);
  const pattern = (relationship ? start.related(relationship, described) : start.related(described)).to(node, labels);
  return { pattern, scope: { node, relationship } };
}

function endsOf(hop: Hop): number {
  const labels = hop.types.flatMap((type): readonly string[] => relationshipKinds[type][hop.direction === 'out' ? 'to' : 'from']);
  return new Set(labels).size;
}

/** A match of `renderHop`, of what was known. Conditions given to it later come on top. */
export function matchHop(from: Cypher.NamedNode, hop: Hop, names: Names, options: HopOptions = {}): { readonly match: Cypher.Match; readonly scope: Scope } {
  const { pattern, scope } = renderHop(from, hop, names, options);
  return { match: matchKnownHop(pattern, from, hop, scope, names), scope };
}

/** A further match of the pattern of a hop. */
export function matchKnownHop(pattern: Cypher.Pattern, from: Cypher.NamedNode, hop: Hop, scope: Scope, names: Names): Cypher.Match {
  const { node } = scope;
  if (hop.join) return names.match(pattern, node).where(Cypher.eq(node.property(hop.join.theirs), from.property(hop.join.own)));
  if (hop.steps && node instanceof NodeAsKnown) return matchKnownPath(pattern, hop, node, names, names.path());
  const match = isNamedEnd(hop.types, hop.direction) ? new Cypher.Match(pattern) : names.match(pattern, node);
  return hop.types.reduce((known, type) => names.along(known, type, ...(hop.direction === 'out' ? [from, node] as const : [node, from] as const)), match);
}

/** A match of a pattern of several steps, the path under its name. */
export function matchKnownPath(pattern: Cypher.Pattern, { types }: Pick<Hop, 'types'>, end: Cypher.NamedNode, names: Names, path: Cypher.NamedPathVariable): Cypher.Match {
  const match = names.match(pattern.assignTo(path), end);
  const known = isKnownPath(path, types, end);
  return known ? match.where(known) : match;
}

/** True when something of the relationship itself is read. */
export function readsRelationship(target: TargetPlan): boolean {
  const objects = target.kind === 'object' ? [target] : target.cases.map(({ object }) => object);
  return objects.some(({ values }) => values.some((value) => value.kind === 'property' && value.of === 'relationship'));
}
