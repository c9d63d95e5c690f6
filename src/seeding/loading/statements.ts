import type { Statement } from '../../domain/graph.ts';
import type { NodeRow, StoredValue } from '../../graph-model/graph-rows.ts';
import { graphModelVersion } from '../../graph-model/graph-model-version.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { relationshipKinds } from '../../graph-model/relationship-kinds.ts';
import { datasetId } from '../folding/dataset.ts';
import type { Stamp } from './dataset-stamp.ts';
import { historyPrefixes, isOurHistory, ourHistory } from './history-statements.ts';
import { quoteName } from './quote-name.ts';

// Labels and types of what is written are parameters (dynamic labels, Neo4j 5.26) and nodes are met by element id:
// so there is one plan for all kinds. A statement for each kind would spend more time in the planner than in the store.

const dataset = `(d:${quoteName('Dataset')} {id: $id})`;
const ourLabels = Object.keys(nodeKinds).map(quoteName).join('|');
const ourTypes = Object.keys(relationshipKinds).map(quoteName).join('|');

export interface NewNode {
  readonly label: string;
  readonly properties: Readonly<Record<string, StoredValue>>;
}

/** A node as it is to be stored: the hash of its content comes beside its row, of which no copy is made before it is written. */
export interface HashedNode {
  readonly label: string;
  readonly row: NodeRow;
  readonly contentHash: string;
}

export function storedNode({ label, row: { id, properties }, contentHash }: HashedNode): NewNode {
  return { label, properties: { ...properties, id, contentHash } };
}

export interface NewRelationship {
  readonly type: string;
  /** Element ids of its ends. */
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, StoredValue>>;
}

/** Of our dataset, if there is one: the version of the seed that it was made of (empty where it was loaded before feeds were folded), its own version, the model of its graph, and whether its history tells of a load. */
export const readHeldVersions: Statement = {
  text: `MATCH ${dataset} WHERE d.contentHash IS NOT NULL RETURN CASE WHEN d.foldVersion IS NULL THEN '' ELSE d.seedVersion END, d.version, d.graphModel, EXISTS { MATCH (:${quoteName('Release')}) }`,
  parameters: { id: datasetId },
};

/** How many nodes the database holds beside our history, which outlives even the dataset that it tells of. */
export const countNodes: Statement = { text: `RETURN COUNT { MATCH (n) } - COUNT { MATCH (n:${ourHistory}) WHERE ${isOurHistory} }`, parameters: historyPrefixes };

/** Some labels in use, to name in a message. */
export const sampleLabels: Statement = { text: `MATCH (n) WHERE NOT ${isOurHistory} WITH n LIMIT 1000 UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label LIMIT 5`, parameters: historyPrefixes };

/** Tells whoever reads the dataset's version that a load is under way; where nothing is loaded there is nobody to tell. */
export function announceLoad(load: string): Statement {
  return { text: `MATCH ${dataset} SET d.announcedLoads = coalesce(d.announcedLoads, []) + $load`, parameters: { id: datasetId, load } };
}

/** Takes back what came to nothing. */
export function withdrawLoad(load: string): Statement {
  return {
    text: `MATCH ${dataset} WHERE $load IN d.announcedLoads WITH d, [load IN d.announcedLoads WHERE load <> $load] AS others SET d.announcedLoads = CASE others WHEN [] THEN null ELSE others END`,
    parameters: { id: datasetId, load },
  };
}

/** Holds the dataset's node until the transaction ends: a second loader waits here and then sees the first one's version. Returns `[version, loadedAt, whether the load is announced, seedVersion, graphModel]`. */
export function lockDataset(load: string): Statement {
  return {
    text: `MERGE ${dataset} ON CREATE SET d.contentHash = '' SET d.lockedForLoading = true REMOVE d.lockedForLoading RETURN d.version, d.loadedAt, $load IN coalesce(d.announcedLoads, []), d.seedVersion, d.graphModel`,
    parameters: { id: datasetId, load },
  };
}

/** All of them: a load that still waits for the dataset's node announces itself anew, and one that was killed needs none. */
export const endAnnouncements: Statement = { text: `MATCH ${dataset} REMOVE d.announcedLoads`, parameters: { id: datasetId } };

/** `[id, contentHash, elementId, labels]` of every node of our labels that no feed has written; the hash is null on a node that isn't ours. */
export const readHashes: Statement = { text: `MATCH (n:${ourLabels}) WHERE n.feed IS NULL RETURN n.id, n.contentHash, elementId(n), labels(n)`, parameters: {} };

/** Returns `[id, elementId]` of what it made. */
export function createNodes(rows: readonly NewNode[]): Statement {
  return { text: 'UNWIND $rows AS row CREATE (n:$(row.label)) SET n = row.properties RETURN n.id, elementId(n)', parameters: { rows } };
}

export function rewriteNodes(rows: readonly { readonly elementId: string; readonly properties: NewNode['properties'] }[]): Statement {
  return { text: 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.elementId SET n = row.properties', parameters: { rows } };
}

export function deleteNodes(elementIds: readonly string[]): Statement {
  return { text: 'UNWIND $elementIds AS elementId MATCH (n) WHERE elementId(n) = elementId DETACH DELETE n', parameters: { elementIds } };
}

/** What feeds wrote beside the seed. */
export const deleteNodesOfFeeds: Statement = { text: `MATCH (n:${ourLabels}) WHERE n.feed IS NOT NULL DETACH DELETE n`, parameters: {} };

/** What starts at a node is rewritten with it; relationships of types that aren't ours stay. WITH keeps the planner from beginning at the relationships. */
export function deleteOutgoing(elementIds: readonly string[]): Statement {
  return {
    text: `UNWIND $elementIds AS elementId MATCH (n) WHERE elementId(n) = elementId WITH n MATCH (n)-[r:${ourTypes}]->() DELETE r`,
    parameters: { elementIds },
  };
}

/** Returns `[count]` of what it made. */
export function createRelationships(rows: readonly NewRelationship[]): Statement {
  return {
    text: 'UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties RETURN count(r)',
    parameters: { rows },
  };
}

/** Comes last, so that a version is only ever seen with its whole graph. */
export function stampDataset({ version, seedVersion, foldVersion, foldCounts, counts }: Stamp, loadedAt: string): Statement {
  return {
    text: `MATCH ${dataset} SET d.version = $version, d.seedVersion = $seedVersion, d.foldVersion = $foldVersion, d.foldCounts = $foldCounts, d.counts = $counts, d.loadedAt = $loadedAt, d.graphModel = $graphModel`,
    parameters: { id: datasetId, version, seedVersion, foldVersion, foldCounts, counts, loadedAt, graphModel: graphModelVersion },
  };
}

/** Says of a graph that is as it should be that it is of our model. */
export const stampGraphModel: Statement = { text: `MATCH ${dataset} WHERE coalesce(d.graphModel, '') <> $graphModel SET d.graphModel = $graphModel`, parameters: { id: datasetId, graphModel: graphModelVersion } };

/** `[seedVersion, foldVersion, foldCounts]` of what was loaded from the seed and with it; no row where nothing was, or by another release. */
export const readFoldStamp: Statement = { text: `MATCH ${dataset} WHERE d.contentHash <> '' AND d.foldVersion IS NOT NULL AND d.graphModel = $graphModel RETURN d.seedVersion, d.foldVersion, d.foldCounts`, parameters: { id: datasetId, graphModel: graphModelVersion } };
