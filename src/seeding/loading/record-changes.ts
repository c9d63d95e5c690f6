import type { RunStatement } from '../../domain/graph.ts';
import { batches } from './batches.ts';
import { claimChanges } from './claim-changes.ts';
import type { ClaimState } from './claim-changes.ts';
import type { GraphChanges } from './graph-changes.ts';
import { readClaims } from './history-statements.ts';
import type { Release } from './record-release.ts';
import { createNodes } from './statements.ts';
import type { NewNode } from './statements.ts';

/** Notes what a load does to claims. Comes before anything is rewritten or deleted: it reads what those claims said, and no others. `ofKnownSubjects`: of subjects that the load adds nothing is noted. Returns how many changes there are. */
export async function recordChanges(run: RunStatement, { added, rewritten, stale }: GraphChanges, release: Release, ofKnownSubjects = false): Promise<number> {
  const isClaim = ({ label }: { readonly label: string }): boolean => label === 'Claim';
  const former: ClaimState[] = [];
  for (const batch of batches([...rewritten, ...stale].filter(isClaim))) {
    for (const row of await run(readClaims(batch.map(({ elementId }) => elementId)))) former.push(stateOf(row));
  }
  const fresh = new Set(ofKnownSubjects ? added.map(({ row }) => row.id) : []);
  const later = [...added.filter(({ row }) => !fresh.has(String(row.properties['subjectId']))), ...rewritten].filter(isClaim).map(({ row }) => stateOf([row.id, ...stateProperties.map((property) => row.properties[property])]));
  const changes = claimChanges(former, later).map((change): NewNode => ({
    label: 'Change',
    properties: {
      ...change, id: `change:${release.sequence}/${change.claimId}`,
      sequence: release.sequence, version: release.version, loadedOn: release.loadedOn, ...(release.previousVersion !== null && { previousVersion: release.previousVersion }),
    },
  }));
  for (const batch of batches(changes)) await run(createNodes(batch));
  return changes.length;
}

/** In the order of `readClaims`, after the id. */
const stateProperties = ['subjectId', 'predicate', 'valueText', 'valueLow', 'valueHigh', 'valueUnit', 'rank'] as const;

function stateOf([id, subjectId, predicate, text, low, high, unit, rank]: readonly unknown[]): ClaimState {
  return { id: String(id), subjectId: String(subjectId), predicate: String(predicate), says: { Text: text ?? null, Low: low ?? null, High: high ?? null, Unit: unit ?? null, Rank: rank ?? null } as ClaimState['says'] };
}
