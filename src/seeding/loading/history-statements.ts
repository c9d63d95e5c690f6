import type { Statement } from '../../domain/graph.ts';
import { historyKinds } from '../../graph-model/history-kinds.ts';
import { quoteName } from './quote-name.ts';

const [release, change, imported, vintage] = (['Release', 'Change', 'Import', 'Vintage'] as const).map(quoteName);

export const ourHistory = `${release}|${change}|${imported}|${vintage}`;
/** Of a node `n`: it bears the id of a node of our history. */
export const isOurHistory = 'coalesce(n.id STARTS WITH $release OR n.id STARTS WITH $change OR n.id STARTS WITH $import OR n.id STARTS WITH $vintage, false)';
export const historyPrefixes = { release: `${historyKinds.Release.prefix}:`, change: `${historyKinds.Change.prefix}:`, import: `${historyKinds.Import.prefix}:`, vintage: `${historyKinds.Vintage.prefix}:` };

/** `[sequence, version]` of the last load that the database tells of; no row where it tells of none. */
export const readLastRelease: Statement = {
  text: `MATCH (r:${release}) WHERE r.sequence IS NOT NULL RETURN r.sequence, r.version ORDER BY r.sequence DESC LIMIT 1`,
  parameters: {},
};

/** `[feed, content, vintage, records, counts]` of what the graph holds of each feed whose nodes are its own: the last of its imports. */
export const readImports: Statement = {
  text: `MATCH (i:${imported}) WITH i ORDER BY i.sequence WITH i.feed AS feed, last(collect(i)) AS i WHERE i.counts <> '[]' RETURN feed, i.content, i.vintage, i.records, i.counts ORDER BY feed`,
  parameters: {},
};

/** `[label, id]` of a node that bears a label of our history and isn't ours; no row where there is none. */
export const readForeignHistory: Statement = {
  text: `MATCH (n:${ourHistory}) WHERE NOT ${isOurHistory} RETURN labels(n)[0], n.id LIMIT 1`,
  parameters: historyPrefixes,
};

/** What claims say before they are rewritten or deleted: `[id, subjectId, predicate, valueText, valueLow, valueHigh, valueUnit, rank]`. */
export function readClaims(elementIds: readonly string[]): Statement {
  return {
    text: 'UNWIND $elementIds AS elementId MATCH (n) WHERE elementId(n) = elementId RETURN n.id, n.subjectId, n.predicate, n.valueText, n.valueLow, n.valueHigh, n.valueUnit, n.rank',
    parameters: { elementIds },
  };
}
