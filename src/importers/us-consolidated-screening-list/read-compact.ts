import { z } from 'zod';
import { checkedJson, lineOf, refusedFor } from '../reading/checked-json.ts';
import type { Found } from '../reading/checked-json.ts';
import type { JsonDocument } from '../reading/json-document.ts';
import { addressesOf, addressOf } from './addresses.ts';
import { isListName } from './lists.ts';
import type { ListEntry, ScreeningList } from './screening-list.ts';
import { listsIn } from './screening-list.ts';

const text = z.string().min(1);
const index = z.number().int().nonnegative();

/** Every key is here, so that a new one is an error and not lost. */
const compact = z.strictObject({
  $comment: z.string(), citation: z.string(), source: z.looseObject({}), fieldKey: z.looseObject({}), listAuthority: z.looseObject({}),
  sourceGeneratedAt: z.iso.datetime({ offset: true }), retrievedAt: z.iso.datetime({ offset: true }),
  entryCount: index, countsBySource: z.record(text, index),
  tables: z.strictObject({ sources: z.array(text), licenceRequirements: z.array(text), licencePolicies: z.array(text), programmes: z.array(text), urls: z.array(z.url({ protocol: /^https?$/ })) }),
  entries: z.array(z.strictObject({
    n: text, a: z.array(text).optional(), s: index, t: z.enum(['Entity', 'Individual', 'Vessel', 'Aircraft']).optional(), c: z.array(text).optional(),
    e: text.optional(), lr: index.optional(), lp: index.optional(), pg: index.optional(), fr: text.optional(), u: index,
  })),
});

type Compact = z.infer<typeof compact>;
type Entry = Compact['entries'][number];

const form = { schema: compact, list: 'entries', readBy: 'src/importers/us-consolidated-screening-list/read-compact.ts' };

/** Reads the compact arrangement of the list, and refuses it as a whole where anything in it is not understood or its counts don't hold. */
export function readCompact(file: string, document: JsonDocument): ScreeningList {
  const read = checkedJson(file, document, form);
  const mistakes = [...countMistakes(read), ...wordingMistakes(read), ...tableMistakes(read, document)];
  if (mistakes.length > 0) throw refusedFor(file, mistakes);
  const entries = read.entries.map((entry, position) => entryOf(entry, position + 1, read.tables));
  return { vintage: read.sourceGeneratedAt.slice(0, 'YYYY-MM-DD'.length), lists: listsIn(entries), entries };
}

function countMistakes({ entries, entryCount, countsBySource, tables }: Compact): readonly Found[] {
  const counts = new Map<string, number>();
  for (const { s } of entries) counts.set(tables.sources[s] ?? String(s), (counts.get(tables.sources[s] ?? String(s)) ?? 0) + 1);
  const whatToDo = 'the file may be cut off: get it again';
  const uncounted = [...counts.keys()].filter((list) => countsBySource[list] === undefined);
  return [
    ...uncounted.map((list) => ({ what: `countsBySource says nothing of "${list}", which has entries`, whatToDo })),
    ...(entries.length === entryCount ? [] : [{ what: `entryCount says ${entryCount}, and there are ${entries.length} entries`, whatToDo }]),
    ...Object.entries(countsBySource).filter(([list, count]) => counts.get(list) !== count).map(([list, count]) => ({ what: `countsBySource says ${count} entries of "${list}", and there are ${counts.get(list) ?? 0}`, whatToDo })),
  ];
}

function wordingMistakes({ entries, tables }: Compact): readonly Found[] {
  const wordings = [...new Set(entries.flatMap(({ c = [] }) => c))].filter((wording) => addressOf(wording) === null);
  return [
    ...tables.sources.filter((name) => !isListName(name)).map((name) => ({ what: `"${name}" is no list that is known`, whatToDo: 'add it to src/importers/us-consolidated-screening-list/lists.ts' })),
    ...wordings.map((wording) => ({ what: `the address "${wording}" is no code of a country`, whatToDo: 'say in src/importers/us-consolidated-screening-list/lookups.yaml what it stands for' })),
  ];
}

function tableMistakes({ entries, tables }: Compact, { itemLines }: JsonDocument): readonly Found[] {
  const flawed = entries.flatMap(({ s, lr, lp, pg, u }, position) => ([['s', s, tables.sources], ['lr', lr, tables.licenceRequirements], ['lp', lp, tables.licencePolicies], ['pg', pg, tables.programmes], ['u', u, tables.urls]] as const)
    .filter(([, place, table]) => place !== undefined && place >= table.length)
    .map(([key]) => ({ position, key })));
  const lines = flawed.length > 0 ? itemLines('entries') : [];
  return flawed.map(({ position, key }) => ({ ...lineOf(['entries', position], 'entries', lines), what: `entries.${position}.${key}: its table has no such place`, whatToDo: 'get the file again' }));
}

function entryOf({ n, a, s, t, c, e, lr, lp, pg, fr, u }: Entry, number: number, tables: Compact['tables']): ListEntry {
  const cell = (table: readonly string[], place: number | undefined): string | null => (place === undefined ? null : (table[place] ?? null));
  return {
    number, list: tables.sources[s] as ListEntry['list'], name: n, otherNames: a ?? [], type: t ?? null, ...addressesOf(c ?? []), entityNumber: e ?? null,
    licenseRequirement: cell(tables.licenceRequirements, lr), licensePolicy: cell(tables.licencePolicies, lp), program: cell(tables.programmes, pg), citation: fr ?? null, url: tables.urls[u]!,
  };
}
