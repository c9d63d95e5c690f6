import type { RunStatement } from '../../domain/graph.ts';
import { batches } from '../../seeding/loading/batches.ts';
import type { Release } from '../../seeding/loading/record-release.ts';
import { createNodes } from '../../seeding/loading/statements.ts';
import type { HashedNode, NewNode } from '../../seeding/loading/statements.ts';
import type { ChangedNode, FeedChanges } from './feed-changes.ts';
import { readProperties } from './statements.ts';

/** Of how a list is kept, not of what it says. */
const bookkeeping = ['id', 'contentHash', 'feed', 'statusOn', 'knownFrom'];

/** Notes what a vintage says otherwise than the graph did: which entries came, which ended, and of those that changed each value before and after. Comes before anything is rewritten. */
export async function recordFeedChanges(run: RunStatement, { added, changed, ended }: Pick<FeedChanges, 'added' | 'changed' | 'ended'>, release: Release): Promise<void> {
  const former = new Map<string, Map<string, unknown>>();
  for (const batch of batches(changed)) {
    for (const [elementId, name, value] of await run(readProperties(batch.map((node) => node.elementId)))) {
      former.set(String(elementId), (former.get(String(elementId)) ?? new Map<string, unknown>()).set(String(name), value));
    }
  }
  const notes = [
    ...added.map((node) => noted(node, 'ADDED', 'status', undefined, node.row.properties['status'])),
    ...ended.map((node) => noted(node, 'REMOVED', 'status', 'LISTED', node.row.properties['status'])),
    ...changed.flatMap((node) => valuesChanged(node, former.get(node.elementId) ?? new Map<string, unknown>())),
  ];
  const place = { sequence: release.sequence, version: release.version, loadedOn: release.loadedOn, ...(release.previousVersion !== null && { previousVersion: release.previousVersion }) };
  for (const batch of batches(notes)) await run(createNodes(batch.map(({ subjectId, predicate, ...note }): NewNode => ({ label: 'Change', properties: { id: `change:${release.sequence}/${subjectId}/${predicate}`, subjectId, predicate, ...note, ...place } }))));
}

interface Note {
  readonly kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly subjectId: string;
  readonly predicate: string;
  readonly [side: string]: string;
}

/** What an entry says has the rank of what its list says. */
function noted({ row }: HashedNode, kind: Note['kind'], predicate: string, before: unknown, after: unknown): Note {
  return {
    kind, subjectId: row.id, predicate,
    ...(before !== undefined && before !== null && { beforeText: textOf(before), beforeRank: 'PREFERRED' }),
    ...(after !== undefined && after !== null && { afterText: textOf(after), afterRank: 'PREFERRED' }),
  };
}

function valuesChanged(node: ChangedNode, former: ReadonlyMap<string, unknown>): readonly Note[] {
  const names = [...new Set([...former.keys(), ...Object.keys(node.row.properties)])].filter((name) => !bookkeeping.includes(name)).sort();
  return names.flatMap((name): readonly Note[] => {
    const [before, after] = [former.get(name), node.row.properties[name]];
    return textOf(before) === textOf(after) ? [] : [noted(node, 'CHANGED', name, before, after)];
  });
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
}
