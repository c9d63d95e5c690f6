import { z } from 'zod';
import type { Mistake } from '../../seeding/mistake.ts';
import { FeedError } from '../feed-error.ts';
import type { JsonDocument } from '../reading/json-document.ts';
import { addressesOf, addressOf } from './addresses.ts';
import { isListName } from './lists.ts';
import type { ListEntry, ScreeningList } from './screening-list.ts';

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

/** Reads the compact arrangement of the list, and refuses it as a whole where anything in it is not understood or its counts don't hold. */
export function readCompact(file: string, { value, itemLines }: JsonDocument): ScreeningList {
  const lines = itemLines('entries');
  const read = compact.safeParse(value);
  if (!read.success) throw refused(file, read.error.issues.map(({ path, message }) => ({ ...lineOf(path, lines), what: `${path.join('.') || 'the file'}: ${message}`, whatToDo: 'the arrangement of the list has changed: adapt src/importers/us-consolidated-screening-list/read-compact.ts' })));
  const mistakes = [...countMistakes(read.data), ...wordingMistakes(read.data), ...tableMistakes(read.data, lines)];
  if (mistakes.length > 0) throw refused(file, mistakes);
  return { vintage: read.data.sourceGeneratedAt.slice(0, 'YYYY-MM-DD'.length), entries: read.data.entries.map((entry, position) => entryOf(entry, position + 1, read.data.tables)) };
}

type Found = Omit<Mistake, 'file'>;

/** A broken file would be wrong in every line. */
function refused(file: string, found: readonly Found[]): FeedError {
  const shown = 20;
  const rest: readonly Found[] = found.length > shown ? [{ what: `and ${found.length - shown} more mistakes`, whatToDo: 'mend those above first' }] : [];
  return new FeedError([...found.slice(0, shown), ...rest].map((mistake) => ({ file, ...mistake })));
}

function lineOf([member, position]: readonly PropertyKey[], lines: readonly number[]): { readonly line?: number } {
  const line = member === 'entries' && typeof position === 'number' ? lines[position] : undefined;
  return line === undefined ? {} : { line };
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

function tableMistakes({ entries, tables }: Compact, lines: readonly number[]): readonly Found[] {
  return entries.flatMap(({ s, lr, lp, pg, u }, position) => ([['s', s, tables.sources], ['lr', lr, tables.licenceRequirements], ['lp', lp, tables.licencePolicies], ['pg', pg, tables.programmes], ['u', u, tables.urls]] as const)
    .filter(([, place, table]) => place !== undefined && place >= table.length)
    .map(([key]) => ({ ...lineOf(['entries', position], lines), what: `entries.${position}.${key}: its table has no such place`, whatToDo: 'get the file again' })));
}

function entryOf({ n, a, s, t, c, e, lr, lp, pg, fr, u }: Entry, number: number, tables: Compact['tables']): ListEntry {
  const cell = (table: readonly string[], place: number | undefined): string | null => (place === undefined ? null : (table[place] ?? null));
  return {
    number, list: tables.sources[s] as ListEntry['list'], name: n, otherNames: a ?? [], type: t ?? null, ...addressesOf(c ?? []), entityNumber: e ?? null,
    licenseRequirement: cell(tables.licenceRequirements, lr), licensePolicy: cell(tables.licencePolicies, lp), program: cell(tables.programmes, pg), citation: fr ?? null, url: tables.urls[u]!,
  };
}
