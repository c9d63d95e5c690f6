import type { z } from 'zod';
import { globalId } from '../../domain/global-id.ts';
import type { IdPrefix } from '../../domain/global-id.ts';
import type { SeedKind, SeedValue } from '../kinds/seed-kind.ts';
import { seedKinds } from '../kinds/seed-kinds.ts';
import type { Mistake } from '../mistake.ts';
import type { SeedDocuments } from '../read-seed.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import { findingsOf } from './issue-to-mistake.ts';
import type { Finding } from './issue-to-mistake.ts';
import { mistakeIn, recordName } from './mistake-in.ts';
import { Seed } from './seed.ts';
import type { PlacedRecord } from './seed.ts';
import { visitValues } from './visit-values.ts';

export interface CheckedRecords {
  readonly seed: Seed;
  readonly mistakes: readonly Mistake[];
}

/** Judges each record by itself and by its place in the file; a flawed record is kept as far as it is readable, so that references to it resolve. */
export function checkRecords(documents: SeedDocuments): CheckedRecords {
  const mistakes: Mistake[] = [];
  const records: PlacedRecord[] = [];
  const unreadable = new Set<IdPrefix>();
  for (const kind of seedKinds) {
    const file = documents.files.get(kind.file);
    if (!file || !Array.isArray(file.value)) unreadable.add(kind.prefix);
    if (!file || file.value === undefined) continue;
    if (file.value === null) {
      mistakes.push({ file: file.file, what: 'the file is empty', whatToDo: 'write "[]" if there is nothing to record yet' });
    } else if (!Array.isArray(file.value)) {
      mistakes.push({ file: file.file, line: file.lineOf([]), what: 'the file is not a list of records', whatToDo: 'begin each record with "- id: …"' });
    } else {
      const checked = (file.value as readonly unknown[]).map((value, index) => checkRecord(kind, file, value, index));
      mistakes.push(...checked.flatMap((one) => one.mistakes), ...orderMistakes(kind, file, checked.flatMap((one) => one.record ?? [])));
      records.push(...checked.flatMap((one) => one.record ?? []));
    }
  }
  return { seed: new Seed(records, unreadable), mistakes };
}

/** One record by itself. */
export function checkRecord(kind: SeedKind, file: YamlFile, value: unknown, index: number): { readonly record?: PlacedRecord; readonly mistakes: readonly Mistake[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { mistakes: [mistakeIn(kind, file, index, undefined, { path: [], what: 'this is not a record', whatToDo: 'write a map of fields that begins with "- id: …"' })] };
  }
  const localId = (value as Record<string, unknown>)['id'];
  const tell = (finding: Finding): Mistake => mistakeIn(kind, file, index, localId, finding);
  const parsed = kind.schema.safeParse(value, { reportInput: true });
  const readable = (parsed.success ? parsed.data : readableFields(kind, value)) as SeedValue;
  const findings: Finding[] = [
    ...(parsed.error?.issues ?? []).filter((issue) => !isUnquotedEccn(kind, file, index, value, issue.path)).flatMap((issue) => findingsOf(issue, kind.schema, kind.noun)),
    ...quoteFindings(kind, file, index, value),
    ...intervalFindings(kind, readable),
    ...(parsed.success ? kind.check(readable) : []),
  ];
  if (typeof localId !== 'string') return { mistakes: findings.map(tell) };
  if (!kind.idPattern.test(localId)) findings.push({ path: ['id'], what: `the id "${localId}" is not of the right form`, whatToDo: kind.idHint });
  if (Object.keys(value)[0] !== 'id') findings.push({ path: ['id'], what: 'id is not the first field', whatToDo: 'move it to the top of the record' });
  const record: PlacedRecord = { kind, file, index, id: globalId(kind.prefix, localId), value: readable, fields: Object.keys(value) };
  return { record, mistakes: findings.map(tell) };
}

/** The fields that are right by themselves: the rest of a flawed record is still checked, so that all mistakes are told at once. */
function readableFields(kind: SeedKind, value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).flatMap(([field, written]) => {
    const parsed = (kind.schema.shape[field] as z.ZodType | undefined)?.safeParse(written);
    return parsed?.success ? [[field, parsed.data]] : [];
  }));
}

/** Half-open intervals that end after they begin, nested ones too, and pairs in ascending order. */
function intervalFindings(kind: SeedKind, record: SeedValue): readonly Finding[] {
  const nested = Object.entries(record).flatMap(([field, items]) => (Array.isArray(items) ? items : []).flatMap((item: unknown, index) => (
    typeof item === 'object' && item !== null ? intervalFinding(item as Record<string, unknown>, 'from', 'until', [field, index]) : [])));
  return [
    ...kind.intervals.flatMap(([from, until]) => intervalFinding(record, from, until, [])),
    ...nested,
    ...kind.ranges.flatMap(([low, high]) => rangeFinding(record, low, high)),
  ];
}

function intervalFinding(values: Readonly<Record<string, unknown>>, from: string, until: string, path: readonly (string | number)[]): readonly Finding[] {
  const [start, end] = [values[from], values[until]];
  if (typeof start !== 'string' || typeof end !== 'string' || start < end) return [];
  return [{ path: [...path, until], what: `${until} "${end}" is not after ${from} "${start}"`, whatToDo: 'an interval is half-open, [from, until): its end is the first day after it' }];
}

function rangeFinding(values: SeedValue, low: string, high: string): readonly Finding[] {
  const [least, most] = [values[low], values[high]];
  if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return [];
  return [{ path: [low], what: `${low} ${least} is above ${high} ${most}`, whatToDo: 'swap them or correct one' }];
}

/** ECCNs stand in quotes: `3E001` without them is the number 30, and `3A090` is one edit away from such a case. */
function quoteFindings(kind: SeedKind, file: YamlFile, index: number, value: object): readonly Finding[] {
  return visitValues(kind.schema, value).filter(({ meta }) => meta.quoted === true).flatMap(({ path, value: read }) => {
    const bare = file.unquotedAt([index, ...path]);
    if (bare === undefined) return [];
    const what = typeof read === 'number' ? `the ECCN ${bare} is not quoted, so YAML reads the number ${read}` : `the ECCN ${bare} is not quoted`;
    return [{ path, what, whatToDo: `write "${bare}"` }];
  });
}

function isUnquotedEccn(kind: SeedKind, file: YamlFile, index: number, value: object, issuePath: readonly PropertyKey[]): boolean {
  return quoteFindings(kind, file, index, value).some(({ path }) => path.join('/') === issuePath.map(String).join('/'));
}

function orderMistakes(kind: SeedKind, file: YamlFile, records: readonly PlacedRecord[]): readonly Mistake[] {
  const firstOf = new Map<string, PlacedRecord>();
  return records.flatMap((record, position) => {
    const { id } = record.value;
    const before = records[position - 1];
    const first = firstOf.get(id);
    const at = { file: file.file, line: file.lineOf([record.index, 'id']), record: recordName(kind, id, record.index), field: 'id' };
    if (first) return [{ ...at, what: `the id stands twice, first on line ${first.file.lineOf([first.index, 'id'])}`, whatToDo: 'merge the two records or rename one' }];
    firstOf.set(id, record);
    return before && before.value.id > id ? [{ ...at, what: `the record stands after "${before.value.id}"`, whatToDo: 'sort the file by id' }] : [];
  });
}
