import type { Statement } from '../../domain/graph.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { quoteName } from '../../seeding/loading/quote-name.ts';

const ofFeeds = Object.entries(nodeKinds).filter(([, { properties }]) => 'feed' in properties).map(([label]) => quoteName(label)).join('|');

/** `[id, contentHash, elementId, knownFrom, until, list]` of all that a feed has written. */
export function readHeld(feed: string): Statement {
  return { text: `MATCH (n:${ofFeeds}) WHERE n.feed = $feed RETURN n.id, n.contentHash, elementId(n), n.knownFrom, n.until, n.list`, parameters: { feed } };
}

/** `[id, elementId]` of nodes of the seed at which relationships of a feed end. */
export function readEnds(label: string, ids: readonly string[]): Statement {
  return { text: `UNWIND $ids AS id MATCH (n:${quoteName(label)} {id: id}) RETURN n.id, elementId(n)`, parameters: { ids } };
}

/** What a list no longer has stands until the day of the list that lacks it: when it ended before, nobody knows. Its hash is that of no record, so that its return is a change. */
export function endNodes(elementIds: readonly string[], vintage: string): Statement {
  return { text: "UNWIND $elementIds AS elementId MATCH (n) WHERE elementId(n) = elementId SET n.until = $vintage, n.status = 'REMOVED', n.statusOn = $vintage, n.contentHash = 'ended'", parameters: { elementIds, vintage } };
}

export function seeAgain(elementIds: readonly string[], vintage: string): Statement {
  return { text: 'UNWIND $elementIds AS elementId MATCH (n) WHERE elementId(n) = elementId SET n.statusOn = $vintage', parameters: { elementIds, vintage } };
}
