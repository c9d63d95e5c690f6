import type { GraphReader, GraphWriter, RunStatement } from '../../domain/graph.ts';
import type { GraphRows } from '../../graph-model/graph-rows.ts';
import { loadImports } from '../../seeding/loading/load-graph.ts';
import type { FoldedImports } from '../../seeding/loading/load-graph.ts';
import { createNodes, readFoldStamp } from '../../seeding/loading/statements.ts';
import type { Vintage } from '../folding/vintage.ts';
import { contentOf } from '../vintages/packed-vintage.ts';
import type { BroughtVintage } from '../vintages/stored-vintages.ts';
import { keepVintage, keptVintages, noteReading, readVintages } from '../vintages/stored-vintages.ts';
import { vintageDifference } from '../vintages/vintage-difference.ts';
import type { VintageDifference } from '../vintages/vintage-difference.ts';

/** A seed to which feeds are folded. */
export interface FoldableDataset {
  /** Of the seed alone. */
  readonly seedVersion: string;
  rowsWith(vintages: readonly Vintage[]): GraphRows;
  /** Ids of the feeds that are folded with the seed; those that are folded together as one. */
  readonly foldGroups: readonly (readonly string[])[];
}

export interface ImportedVintage extends VintageDifference {
  readonly feed: string;
  readonly day: string;
  readonly records: number;
  /** False when the database keeps just this vintage already. */
  readonly written: boolean;
}

/** Of a transaction, so that the memory that a small database has for it suffices: with the bundled feeds, two transactions of some 34,000 nodes each. */
const mostRecords = 5_600;

export interface ImportOptions {
  readonly mostRecords?: number;
  /** Only into a graph that was made of the same seed: otherwise the seed that is brought takes the place of the one that is held. */
  readonly overOwnSeedOnly?: boolean;
  readonly now?: () => Date;
  readonly onProgress?: (message: string) => void;
}

/** Folds what the database keeps of feeds with the seed: for a load of the seed. */
export function withKeptVintages(dataset: FoldableDataset): (run: RunStatement) => Promise<FoldedImports | null> {
  return async (run) => {
    const vintages = await readVintages(run, dataset.foldGroups.flat());
    return vintages.length === 0 ? null : { rows: dataset.rowsWith(vintages), addsFeed: false };
  };
}

/**
 * Makes the graph hold what the seed and all vintages say, those that are brought among them: in one transaction, so that whatever happens the old graph stands whole or
 * the new one does. A vintage that is older than others lands in its place; the same vintage again writes nothing. Those of feeds that the graph does not have yet come
 * first, by themselves: of what they say at first no changes are noted. Feeds that are not folded together come one after the other where all at once are more than a
 * transaction may hold, each whole in its transaction.
 */
export async function importVintages(graph: GraphReader & GraphWriter, dataset: FoldableDataset, brought: readonly BroughtVintage[], options: ImportOptions = {}): Promise<readonly ImportedVintage[]> {
  const kept = await keptVintages((statement) => graph.read(statement));
  const [seedVersion] = (await graph.read(readFoldStamp))[0] ?? [];
  const same = brought.filter((vintage) => kept.some((old) => isOf(vintage)(old) && old.readBy === vintage.readBy && old.content === contentOf(vintage)));
  if (seedVersion === dataset.seedVersion && same.length === brought.length && (await spoiltAmong((statement) => graph.read(statement), brought)).length === 0) return brought.map(unchanged);
  const isNew = ({ feed }: Vintage): boolean => !kept.some((old) => old.feed === feed);
  const newOnes = dataset.foldGroups.map((feeds) => brought.filter((vintage) => isNew(vintage) && feeds.includes(vintage.feed)));
  const groups = [...joined(newOnes, options.mostRecords ?? mostRecords), brought.filter((vintage) => !newOnes.flat().includes(vintage))].filter(({ length }) => length > 0);
  const imported: ImportedVintage[] = [];
  for (const group of groups) imported.push(...await importGroup(graph, dataset, { group, atHand: brought.filter((vintage) => imported.some(isOf(vintage))) }, options));
  return brought.flatMap((vintage) => imported.filter(isOf(vintage)));
}

/** Each with the first of the others beside which it is not too much. */
function joined(groups: readonly (readonly BroughtVintage[])[], most: number): readonly (readonly BroughtVintage[])[] {
  const sizeOf = (group: readonly BroughtVintage[]): number => group.reduce((total, { entries }) => total + entries.length, 0);
  const made: BroughtVintage[][] = [];
  for (const group of groups) {
    const others = made.find((each) => sizeOf(each) + sizeOf(group) <= most);
    if (others === undefined) made.push([...group]);
    else others.push(...group);
  }
  return made;
}

/** `atHand`: what was just imported need not be read again where the database still keeps the same. */
async function importGroup(graph: GraphReader & GraphWriter, dataset: FoldableDataset, { group: brought, atHand }: { readonly group: readonly BroughtVintage[]; readonly atHand: readonly BroughtVintage[] }, options: ImportOptions): Promise<readonly ImportedVintage[]> {
  let imported: readonly ImportedVintage[] = [];
  await loadImports(graph, dataset.seedVersion, async (run, load) => {
    const kept = await keptVintages(run);
    const contents = new Map(kept.map(({ feed, day, content }) => [`${feed} ${day}`, content]));
    const same = atHand.filter((vintage) => contents.get(`${vintage.feed} ${vintage.day}`) === contentOf(vintage));
    const before = await readVintages(run, dataset.foldGroups.flat(), { replaced: brought, atHand: same });
    const spoilt = brought.filter((vintage) => kept.some(isOf(vintage)) && !before.some(isOf(vintage)));
    imported = brought.map((vintage) => (contents.get(`${vintage.feed} ${vintage.day}`) === contentOf(vintage) ? { ...unchanged(vintage), written: spoilt.includes(vintage) } : {
      feed: vintage.feed, day: vintage.day, records: vintage.entries.length, written: true,
      ...vintageDifference(contents.has(`${vintage.feed} ${vintage.day}`) ? before.find(isOf(vintage)) : before.findLast(({ feed, day }) => feed === vintage.feed && day < vintage.day), vintage),
    }));
    for (const vintage of brought) {
      if (contents.get(`${vintage.feed} ${vintage.day}`) !== contentOf(vintage)) await keep(run, vintage, load);
      else if (spoilt.includes(vintage)) await keepVintage(run, vintage);
      else if (!kept.some((old) => isOf(vintage)(old) && old.file === vintage.file && old.readBy === vintage.readBy)) await noteReading(run, vintage);
    }
    const vintages = [...before.filter((old) => !brought.some(isOf(old))), ...brought];
    return { rows: dataset.rowsWith(vintages), addsFeed: brought.some(({ feed }) => !kept.some((old) => old.feed === feed)) };
  }, options);
  return imported;
}

/** Those that the database keeps in a form that can't be read. */
async function spoiltAmong(run: RunStatement, brought: readonly BroughtVintage[]): Promise<readonly BroughtVintage[]> {
  const readable = await readVintages(run, brought.map(({ feed }) => feed), { replaced: brought });
  return brought.filter((vintage) => !readable.some(isOf(vintage)));
}

function unchanged({ feed, day, entries }: Vintage): ImportedVintage {
  return { feed, day, records: entries.length, written: false, added: 0, changed: 0, ended: 0, unchanged: entries.length };
}

const isOf = ({ feed, day }: Pick<Vintage, 'feed' | 'day'>) => (other: Pick<Vintage, 'feed' | 'day'>): boolean => other.feed === feed && other.day === day;

async function keep(run: RunStatement, vintage: BroughtVintage, { sequence, loadedOn }: { readonly sequence: number; readonly loadedOn: string }): Promise<void> {
  const { feed, day, entries } = vintage;
  await keepVintage(run, vintage);
  await run(createNodes([{ label: 'Import', properties: { id: `import:${sequence}/${feed}/${day}`, sequence, feed, vintage: day, content: contentOf(vintage), records: entries.length, counts: '[]', importedOn: loadedOn } }]));
}
