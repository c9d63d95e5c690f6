import { z } from 'zod';
import { ImportError } from '../import-error.ts';
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
  tables: z.strictObject({ sources: z.array(text), licenceRequirements: z.array(text), licencePolicies: z.array(text), programmes: z.array(text), urls: z.array(text) }),
  entries: z.array(z.strictObject({
    n: text, a: z.array(text).optional(), s: index, t: z.enum(['Entity', 'Individual', 'Vessel', 'Aircraft']).optional(), c: z.array(text).optional(),
    e: text.optional(), lr: index.optional(), lp: index.optional(), pg: index.optional(), fr: text.optional(), u: index,
  })),
});

type Tables = z.infer<typeof compact>['tables'];

/** Reads the compact arrangement of the list, and refuses it as a whole where anything in it is not understood or its counts don't hold. */
export function readCompact(file: string, content: string): ScreeningList {
  const read = compact.safeParse(parseJson(file, content));
  if (!read.success) throw new ImportError(file, someOf(read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`)));
  const { tables, entries, sourceGeneratedAt } = read.data;
  const reasons = [...countMistakes(read.data), ...tables.sources.filter((name) => !isListName(name)).map((name) => `tables.sources: "${name}" is no list that is known; add it to src/importers/screening-list/lists.ts`)];
  const unknown = [...new Set(entries.flatMap(({ c = [] }) => c).filter((wording) => addressOf(wording) === null))].map((wording) => `entries: "${wording}" is no code of a country; say in src/importers/screening-list/lookups.yaml what it stands for`);
  const missing = entries.flatMap((entry, position) => outOfTable(entry, tables).map((key) => `entries.${position}.${key}: there is no such entry in the table`));
  if (reasons.length + unknown.length + missing.length > 0) throw new ImportError(file, someOf([...reasons, ...unknown, ...missing]));
  return { vintage: sourceGeneratedAt.slice(0, 'YYYY-MM-DD'.length), entries: entries.map((entry, position) => entryOf(entry, position + 1, tables)) };
}

function parseJson(file: string, content: string): unknown {
  if (/^\s*</.test(content)) throw new ImportError(file, ['it is a page of HTML, not the list; fetch the list again']);
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ImportError(file, [`it is not JSON, or is cut off: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function countMistakes({ entries, entryCount, countsBySource, tables }: z.infer<typeof compact>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { s } of entries) counts.set(tables.sources[s] ?? String(s), (counts.get(tables.sources[s] ?? String(s)) ?? 0) + 1);
  const different = Object.entries(countsBySource).filter(([list, count]) => counts.get(list) !== count).map(([list, count]) => `countsBySource says ${count} entries of "${list}", and there are ${counts.get(list) ?? 0}: the file may be cut off`);
  return [...(entries.length === entryCount ? [] : [`entryCount says ${entryCount}, and there are ${entries.length} entries: the file may be cut off`]), ...different];
}

function outOfTable({ s, lr, lp, pg, u }: z.infer<typeof compact>['entries'][number], tables: Tables): readonly string[] {
  const places = [['s', s, tables.sources], ['lr', lr, tables.licenceRequirements], ['lp', lp, tables.licencePolicies], ['pg', pg, tables.programmes], ['u', u, tables.urls]] as const;
  return places.filter(([, place, table]) => place !== undefined && place >= table.length).map(([key]) => key);
}

function entryOf({ n, a, s, t, c, e, lr, lp, pg, fr, u }: z.infer<typeof compact>['entries'][number], number: number, tables: Tables): ListEntry {
  const cell = (table: readonly string[], place: number | undefined): string | null => (place === undefined ? null : (table[place] ?? null));
  return {
    number, list: tables.sources[s] as ListEntry['list'], name: n, otherNames: a ?? [], type: t ?? null, ...addressesOf(c ?? []), entityNumber: e ?? null,
    licenseRequirement: cell(tables.licenceRequirements, lr), licensePolicy: cell(tables.licencePolicies, lp), program: cell(tables.programmes, pg), citation: fr ?? null, url: tables.urls[u]!,
  };
}

/** A broken file would be wrong in every line. */
function someOf(reasons: readonly string[]): readonly string[] {
  const shown = 20;
  return reasons.length > shown ? [...reasons.slice(0, shown), `and ${reasons.length - shown} more of the kind`] : reasons;
}
