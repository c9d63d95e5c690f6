import Cypher from '@neo4j/cypher-builder';
import { partyLabels } from '../../graph-model/walked-relations.ts';
import { cypherText } from '../statement/cypher-text.ts';
import { bestOf } from './best-of.ts';
import type { PathsPlan } from './plan-paths.ts';
import type { WalkConditions } from './walk-conditions.ts';

/** A search looks at no more relations than this, whatever is asked. */
export const mostExplored = 50_000;
/** So many beginnings of paths are kept at each step. */
const keptBeginnings = 100;

/**
 * From both ends at once, a step of the smaller side at a time: the records at each distance from `origin` (`ahead`) and from `goal` (`behind`). `found` is what every step
 * hands on; `explored` counts the relations at the records of a side before any of them is gone along, so that a step which is too large is not taken.
 */
function bothSides({ maxLength, mode }: PathsPlan, walk: WalkConditions): Cypher.Raw {
  const budget = new Cypher.Param(BigInt(mostExplored));
  return cypherText`WITH *, coalesce(origin <> goal AND all(end IN [origin, goal] WHERE ${walk.isThere('end')}), false) AS open
WITH *, reduce(found = {ahead: [[origin]], behind: [[goal]], aheadEdge: [origin], behindEdge: [goal], aheadSeen: [origin], behindSeen: [goal], explored: 0, length: 0, met: false, exhausted: false, open: open}, step IN range(1, ${new Cypher.Param(maxLength)}) | CASE WHEN NOT found.open THEN found ELSE head(COLLECT {
  WITH size(found.aheadEdge) <= size(found.behindEdge) AS onward
  WITH onward, CASE WHEN onward THEN found.aheadEdge ELSE found.behindEdge END AS edge, CASE WHEN onward THEN found.aheadSeen ELSE found.behindSeen END AS seen, CASE WHEN onward THEN goal ELSE origin END AS sought
  WITH onward, edge, seen, sought, found.explored + COUNT { UNWIND edge AS at MATCH (at)-[relation:${walk.types}]-() RETURN relation LIMIT ${budget} } AS explored
  WITH onward, seen, sought, explored, COLLECT { UNWIND CASE WHEN explored < ${budget} THEN edge ELSE [] END AS at MATCH (at)-[relation:${walk.types}]-(next) WHERE ${walk.along('relation', 'at', 'onward')} RETURN DISTINCT next } AS reached
  WITH onward, sought, explored, [next IN reached WHERE NOT next IN seen AND (next = sought OR ${walk.through('next')})] AS reached
  WITH onward, explored, reached, [next IN reached WHERE next <> sought] AS edge, found.met OR any(next IN reached WHERE next IN CASE WHEN onward THEN found.behind[-1] ELSE found.ahead[-1] END) AS met
  RETURN CASE
    WHEN explored >= ${budget} THEN found {.*, explored: explored, open: false, exhausted: true}
    WHEN onward THEN found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND ${untilMet(mode)}), aheadEdge: edge, ahead: found.ahead + [reached], aheadSeen: found.aheadSeen + reached}
    ELSE found {.*, explored: explored, length: found.length + 1, met: met, open: edge <> [] AND NOT (met AND ${untilMet(mode)}), behindEdge: edge, behind: found.behind + [reached], behindSeen: found.behindSeen + reached}
  END
}) END) AS found`;
}

/** How long the paths are that can be told of, and the records by their distance from the goal as far as the origin: of those that the search reached from the origin, no others are gone through. */
function distances({ maxLength, mode }: PathsPlan, walk: WalkConditions): Cypher.Raw {
  return cypherText`WITH *, CASE WHEN NOT found.met THEN 0 WHEN found.exhausted OR ${untilMet(mode)} THEN found.length ELSE ${new Cypher.Param(maxLength)} END AS longest
WITH *, reduce(known = {levels: found.behind, seen: found.behindSeen}, distance IN range(size(found.behind), longest) | head(COLLECT {
  WITH COLLECT { UNWIND [at IN reduce(near = [], level IN found.ahead[0..longest - distance + 1] | near + level) WHERE NOT at IN known.seen] AS at MATCH (at)-[relation:${walk.types}]-(next) WHERE next IN known.levels[-1] AND ${walk.along('relation', 'at', 'true')} RETURN DISTINCT at } AS level
  RETURN {levels: known.levels + [level], seen: known.seen + level}
})).levels AS levels`;
}

/**
 * The paths themselves, step by step from the origin: the beginnings that can still reach the goal, the best first. What is shorter is better, then what goes through fewer
 * parties, then the ids along the path. From a record that neither side has gone on from, the relations are read at their other end.
 */
function chains(walk: WalkConditions): Cypher.Raw {
  const [kept, parties] = [new Cypher.Param(BigInt(keptBeginnings)), new Cypher.Param([...partyLabels])];
  return cypherText`WITH *, reduce(chains = {open: [{nodes: [origin], relations: [], parties: 0, key: []}], done: [], dropped: false}, step IN range(1, longest) | CASE WHEN chains.open = [] THEN chains ELSE head(COLLECT {
  WITH step < size(found.ahead) AS onward, reduce(near = [], level IN levels[0..longest - step + 1] | near + level) AS near, COLLECT { UNWIND chains.open AS chain RETURN DISTINCT chain.nodes[-1] AS end } AS ends
  WITH onward, CASE WHEN onward THEN ends ELSE near END AS at, CASE WHEN onward THEN near ELSE ends END AS others
  WITH COLLECT { UNWIND at AS at0 MATCH (at0)-[relation:${walk.types}]-(other) WHERE other IN others AND ${walk.along('relation', 'at0', 'onward')} RETURN CASE WHEN onward THEN [at0, relation, other] ELSE [other, relation, at0] END } AS links
  WITH [link IN links | {from: link[0], to: link[2], relation: link[1], key: [link[2].id, type(link[1]), elementId(link[1])], parties: CASE WHEN link[2] <> goal AND head(labels(link[2])) IN ${parties} THEN 1 ELSE 0 END, distance: head([distance IN range(0, longest - step) WHERE link[2] IN levels[distance]])}] AS links
  WITH COLLECT {
    UNWIND chains.open AS chain
    UNWIND [link IN links WHERE link.from = chain.nodes[-1] AND NOT link.to IN chain.nodes] AS link
    WITH chain, link, chain.key + link.key AS key, chain.parties + link.parties AS parties
    RETURN {nodes: chain.nodes + link.to, relations: chain.relations + link.relation, parties: parties, key: key, order: [link.distance, parties] + key}
  } AS next
  WITH size(next) > ${kept} AS dropped, ${bestOf('next', kept)} AS best
  RETURN {open: [chain IN best WHERE chain.nodes[-1] <> goal], done: chains.done + [chain IN best WHERE chain.nodes[-1] = goal | chain {.*, order: [step, chain.parties] + chain.key}], dropped: chains.dropped OR dropped}
}) END) AS chains`;
}

/** Finds what lies between `origin` and `goal`, and hands on `found` and `chains`; the paths are `chains.done`, to be ordered by `order`. */
export function renderSearch(plan: PathsPlan, walk: WalkConditions): Cypher.Clause {
  return Cypher.utils.concat(bothSides(plan, walk), distances(plan, walk), chains(walk));
}

/** A search for the shortest ends where the two sides meet. */
function untilMet(mode: PathsPlan['mode']): string {
  return mode === 'SHORTEST' ? 'true' : 'false';
}
