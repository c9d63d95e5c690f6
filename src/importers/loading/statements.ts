import type { Statement } from '../../domain/graph.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { quoteName } from '../../seeding/loading/quote-name.ts';

const ofFeeds = Object.entries(nodeKinds).filter(([, { properties }]) => 'feed' in properties).map(([label]) => quoteName(label)).join('|');

/** `[id, contentHash, elementId, status, statusOn]` of all that a feed has written. */
export function readHeld(feed: string): Statement {
  return { text: `MATCH (n:${ofFeeds}) WHERE n.feed = $feed RETURN n.id, n.contentHash, elementId(n), n.status, n.statusOn`, parameters: { feed } };
}

/** `[id, elementId]` of nodes of the seed at which relationships of a feed end. */
export function readEnds(label: string, ids: readonly string[]): Statement {
  return { text: `UNWIND $ids AS id MATCH (n:${quoteName(label)} {id: id}) RETURN n.id, elementId(n)`, parameters: { ids } };
}

/** `[elementId, name, value]` of each property of nodes, before they are rewritten. */
export function readProperties(elementIds: readonly string[]): Statement {
  return { text: 'UNWIND $elementIds AS elementId MATCH (n) WHERE elementId(n) = elementId UNWIND keys(n) AS name RETURN elementId, name, n[name]', parameters: { elementIds } };
}

export function seeAgain(elementIds: readonly string[], statusOn: string): Statement {
  return { text: 'UNWIND $elementIds AS elementId MATCH (n) WHERE elementId(n) = elementId SET n.statusOn = $statusOn', parameters: { elementIds, statusOn } };
}
