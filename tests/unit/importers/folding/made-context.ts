import { nameRegister } from '../../../../src/importers/folding/name-register.ts';
import type { FilledRegister } from '../../../../src/importers/folding/name-register.ts';
import type { FoldContext } from '../../../../src/importers/folding/feed-fold.ts';
import type { ReviewedFile } from '../../../../src/importers/folding/reviewed-names.ts';
import type { TableEntry, Vintage } from '../../../../src/importers/folding/vintage.ts';
import type { ImportedRecord } from '../../../../src/importers/mapping/imported-record.ts';
import type { SeedRecord } from '../../../../src/seeding/kinds/seed-kind.ts';
import { seedKinds } from '../../../../src/seeding/kinds/seed-kinds.ts';

/** Records of a seed by kind: `{ chip: [{ id: 'nvidia-h20', name: 'H20' }] }`. */
export function madeSeed(records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>): readonly SeedRecord[] {
  return Object.entries(records).flatMap(([prefix, values]) => values.map((value): SeedRecord => ({ kind: seedKinds.find((kind) => kind.prefix === prefix)!, id: `${prefix}:${String(value['id'])}`, value: value as never })));
}

export function madeContext(records: readonly SeedRecord[] = [], reviewed: readonly ReviewedFile[] = []): FoldContext & { readonly names: FilledRegister } {
  return {
    seed: { records, find: (prefix, id) => records.find((record) => record.id === `${prefix}:${id}`) },
    names: nameRegister({ seed: records, reviewed }),
    source: (feed, day) => `${feed}-${day}`,
  };
}

export function entry(kind: ImportedRecord['kind'], key: string, fields: Partial<ImportedRecord> = {}): TableEntry {
  return { kind, key, line: 2, name: key, names: [], values: {}, deprecated: {}, references: {}, links: [], table: 'made.csv', ...fields };
}

export function vintage(feed: string, day: string, ...entries: readonly TableEntry[]): Vintage<TableEntry> {
  return { feed, day, entries };
}

export const named = (...names: readonly string[]) => names.map((name) => ({ name }));
