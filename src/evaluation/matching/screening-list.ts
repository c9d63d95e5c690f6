import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ListedName, PartyType } from '../../matching/listed-name.ts';

/** A party of the bundled Consolidated Screening List with all its names. */
export interface ScreenedParty {
  readonly partyId: string;
  readonly list: string;
  readonly countries: readonly string[];
  readonly type: PartyType | undefined;
  readonly names: readonly string[];
}

/** The letters are the columns of the compact file (its `fieldKey`). */
interface CompactList {
  readonly tables: { readonly sources: readonly string[] };
  readonly entries: readonly { readonly n: string; readonly a?: readonly string[]; readonly s: number; readonly t?: string; readonly c?: readonly string[] }[];
}

const types: Readonly<Record<string, PartyType>> = { Entity: 'ORGANIZATION', Individual: 'PERSON', Vessel: 'VESSEL', Aircraft: 'AIRCRAFT' };

/** Reads the list for measuring; what the API serves is imported into the graph and read from there. */
export async function screeningList(projectRoot: string): Promise<readonly ScreenedParty[]> {
  const packed = await readFile(join(projectRoot, 'data', 'us-consolidated-screening-list', 'screening-list.compact.json.gz'));
  const { tables, entries } = JSON.parse(String(await promisify(gunzip)(packed))) as CompactList;
  return entries.map(({ n, a = [], s, t, c = [] }, row) => ({
    partyId: `screening-list:${row + 1}`,
    list: tables.sources[s] ?? '',
    countries: c,
    type: t === undefined ? undefined : types[t],
    names: [n, ...a],
  }));
}

export function listedNames(parties: readonly ScreenedParty[]): readonly ListedName[] {
  return parties.flatMap(({ partyId, names, countries, type }) => names.map((name) => ({ partyId, name, countries, type })));
}
