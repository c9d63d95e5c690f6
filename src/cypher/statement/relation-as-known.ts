import Cypher from '@neo4j/cypher-builder';
import type { RelationshipKind, RelationshipType } from '../../graph-model/relationship-kinds.ts';
import { relationshipKinds } from '../../graph-model/relationship-kinds.ts';
import { NodeAsKnown } from './as-known.ts';

/** The relation was public: it is a value of the record that claims it, at its beginning or at its end. Null where no record claims it, or where nobody asks. */
export function isKnownRelation(type: RelationshipType, from: Cypher.NamedNode, to: Cypher.NamedNode): Cypher.Predicate | null {
  const { claimedAs = {} }: RelationshipKind = relationshipKinds[type];
  const later = [from, to].flatMap((node) => {
    const field = node instanceof NodeAsKnown ? claimedAs[node.kind] : undefined;
    return field === undefined ? [] : [(node as NodeAsKnown).isLater(field)];
  });
  return later.length === 0 ? null : Cypher.not(Cypher.coalesce(later[0]!, Cypher.false) as unknown as Cypher.Predicate);
}

/** Every relation of a path was public, and every record on it. */
export function isKnownPath(path: Cypher.NamedPathVariable, types: readonly RelationshipType[], end: Cypher.NamedNode): Cypher.Predicate | null {
  if (!(end instanceof NodeAsKnown)) return null;
  const [step, holder, passed] = [new Cypher.NamedVariable('step'), new NodeAsKnown('holder', end.kind, end.knownAt, end.dataset), new NodeAsKnown('passed', end.kind, end.knownAt, end.dataset)];
  const holders = new Cypher.ListComprehension(step).in(Cypher.relationships(path)).map(Cypher.startNode(step));
  const day = new Cypher.Param(end.knownAt);
  const since = passed.stored(end.kind === 'Claim' ? 'recordedFrom' : 'knownFrom');
  const begun = Cypher.coalesce(Cypher.lte(since, day), Cypher.true) as unknown as Cypher.Predicate;
  const stands = end.kind === 'Claim' ? Cypher.and(begun, Cypher.gt(passed.stored('recordedUntil'), day))! : begun;
  const relations = types.flatMap((type) => isKnownRelation(type, holder, new Cypher.NamedNode('nobody')) ?? []);
  return Cypher.and(Cypher.all(passed, Cypher.nodes(path), stands), ...relations.map((known) => Cypher.all(holder, holders, known)))!;
}

/** Whoever is named by a record at hand is shown with it: not found by its own day of knowledge. */
export function isNamedEnd(types: readonly RelationshipType[], direction: 'out' | 'in'): boolean {
  return direction === 'out' && types.every((type) => (relationshipKinds[type] as RelationshipKind).namesEnd === true);
}
