import Cypher from '@neo4j/cypher-builder';
import { matchDispute } from '../claims/read-dispute.ts';
import { mostOwners } from '../most-owners.ts';
import type { ReferencePlan } from '../plan/plan.ts';
import type { PredicatePlan } from '../plan/predicate-plan.ts';
import { renderObject } from './render-object.ts';
import { matchHop } from './render-hop.ts';
import { renderPredicate } from './render-predicate.ts';
import { currentId, currentIds } from './redirects.ts';
import { collecting } from './collecting.ts';
import type { Names } from './scope.ts';

/**
 * One column for each reference, the objects of its records. They come after the answer's own columns. What names them is known or is the law
 * as it is modeled, so they are found whenever they became known; of each is read what was.
 */
export function renderReferences(references: readonly ReferencePlan[], names: Names): readonly Cypher.Expr[] {
  return references.map((reference) => {
    const node = names.node(reference.label);
    return collecting(records(reference, node, names), [node], names, () => renderObject(reference.object, { node, relationship: null }, names));
  });
}

function records({ label, records }: ReferencePlan, node: Cypher.NamedNode, names: Names): Cypher.Match | Cypher.With | Cypher.Call {
  const pattern = new Cypher.Pattern(node, { labels: [label] });
  const match = (): Cypher.Match => (label === 'Regulation' ? new Cypher.Match(pattern) : names.namedMatch(pattern));
  switch (records.kind) {
    case 'all':
      return match();
    case 'ids':
      return match().where(Cypher.in(node.property('id'), currentIds(records.ids, names)));
    case 'matched':
      return onWays(records.where, node, match, names);
    case 'vendorsOf': {
      const chip = names.node('Chip');
      const designed = new Cypher.Pattern(chip, { labels: ['Chip'], properties: { id: currentId(records.chipId, names) } }).related({ type: 'DESIGNED_BY' }).to(node);
      const designers = names.along(names.namedMatch(designed), 'DESIGNED_BY', chip, node);
      if (records.and.length === 0) return designers;
      // Each part is sought by its own index; one condition over both would scan the label.
      const further = match().where(Cypher.in(node.property('id'), currentIds(records.and, names)));
      return new Cypher.Call(new Cypher.Union(designers.return(node), further.return(node)), names.imported());
    }
    case 'disputeOver':
      return matchDispute(records, node, names);
    case 'listingsOf': {
      const [party, owner] = [names.node('Organization'), names.node('Organization')];
      const listed = new Cypher.Pattern(party, { labels: ['Organization'], properties: { id: currentId(records.organizationId, names) } })
        .related({ type: 'OWNED_BY', length: { min: 0, max: mostOwners } }).to(owner)
        .related({ type: 'LISTS', direction: 'left' }).to(node);
      // An owner may be reached on several ways.
      return names.namedMatch(listed).with(node).distinct();
    }
  }
}

/** Records to which relations lead on one of several ways. As patterns instead of EXISTS, so that the planner may begin at the end that has fewer records: nearly all listings cite one source. */
function onWays(where: PredicatePlan, node: Cypher.NamedNode, match: () => Cypher.Match, names: Names): Cypher.With | Cypher.Call {
  const ways = (where.test === 'any' ? where.of : [where]).map((way) => alongWay(way, node, match(), names));
  if (ways.length === 1) return ways[0]!.with(node).distinct();
  return new Cypher.Call(new Cypher.Union(...ways.map((way) => way.return(node))), names.imported());
}

function alongWay(way: PredicatePlan, from: Cypher.NamedNode, former: Cypher.Match, names: Names): Cypher.Match {
  if (way.test !== 'some') return former.where(renderPredicate(way, { node: from, relationship: null }, names));
  const { match, scope } = matchHop(from, way.hop, names, { labeled: true });
  const next = former.match(match);
  return way.inner === null ? next : alongWay(way.inner, scope.node, next, names);
}
