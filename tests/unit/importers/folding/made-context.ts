import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { foldName } from '../../../../src/graph-model/fold-name.ts';
import { localPart } from '../../../../src/domain/global-id.ts';
import { bundledFiles } from '../../../../src/importers/feed-files.ts';
import type { Feed } from '../../../../src/importers/feed.ts';
import type { Draft } from '../../../../src/importers/folding/draft.ts';
import type { FoldContext } from '../../../../src/importers/folding/feed-fold.ts';
import type { NamedHardware } from '../../../../src/importers/folding/names.ts';
import { readableId } from '../../../../src/importers/folding/readable-id.ts';
import type { TableEntry, Vintage } from '../../../../src/importers/folding/vintage.ts';
import { readFeed } from '../../../../src/importers/read-feed.ts';

interface Named { readonly id: string; readonly name: string; readonly aliases?: readonly string[]; readonly chips?: readonly string[] }
interface Settled { readonly wording: string; readonly means?: readonly string[] }

const seedFile = <Entry>(file: string): readonly Entry[] => parse(readFileSync(`seed/${file}.yaml`, 'utf8')) as readonly Entry[];

/** Resolves names by the seed's own names and what was settled for it, and drafts every other organization and every source that is asked for. */
export function madeContext(): { readonly context: FoldContext; drafts(): readonly Draft[] } {
  const organizations = new Map(seedFile<Named>('organizations').flatMap(({ id, name, aliases = [] }) => [name, ...aliases, id].map((each) => [foldName(each), id])));
  const families = new Map(seedFile<Named>('chip-families').map(({ id, chips = [] }) => [id, chips]));
  const hardware = new Map([...seedFile<Settled>('reviewed/epoch-hardware'), ...seedFile<Settled>('reviewed/training-chips')].map(({ wording, means = [] }) => [wording, means]));
  const drafted = new Map<string, Draft>();
  const draft = (prefix: 'organization' | 'source', id: string, value: object): string => {
    drafted.set(`${prefix}:${id}`, { prefix, value: { id, ...value }, from: { feed: 'made' } });
    return id;
  };
  const meant = (name: string): NamedHardware | null => {
    const [only] = hardware.get(name) ?? [];
    if (only === undefined) return null;
    return only.startsWith('chip:') ? { chip: localPart(only) } : { family: localPart(only), candidates: families.get(localPart(only)) ?? [] };
  };
  return {
    context: {
      seed: { find: () => undefined },
      names: {
        organization: (name) => organizations.get(foldName(name)) ?? draft('organization', readableId(name), { name, sources: { default: [...drafted.keys()].map(localPart).find((id) => id.startsWith('epoch-')) } }),
        hardware: (name) => meant(name),
        model: () => null,
      } as FoldContext['names'],
      source: (feed, day) => draft('source', `${feed}-${day}`, { title: feed, publishedOn: day, check: 'SEEN' }),
    },
    drafts: () => [...drafted.values()],
  };
}

/** The bundled copy of a feed as the vintage of its day. */
export async function bundledVintage(feed: Feed): Promise<Vintage<TableEntry>> {
  const entries: TableEntry[] = [];
  for (const { table, records } of readFeed(feed, bundledFiles(feed, 'data'))) {
    for await (const record of records) entries.push({ ...record, table: table.file });
  }
  return { feed: feed.id, day: feed.vintage, entries };
}

/** A later vintage, in which some rows are changed or, where the change is null, gone. */
export function laterVintage(vintage: Vintage<TableEntry>, day: string, changes: Readonly<Record<string, Partial<TableEntry> | null>>): Vintage<TableEntry> {
  const entries = vintage.entries.flatMap((entry) => {
    const change = changes[entry.key];
    if (change === null) return [];
    return [change === undefined ? entry : { ...entry, ...change, values: { ...entry.values, ...change.values }, references: { ...entry.references, ...change.references } }];
  });
  return { ...vintage, day, entries };
}
