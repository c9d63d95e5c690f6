import type { SeedKind } from '../kinds/seed-kind.ts';
import type { Mistake } from '../mistake.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import { fieldName } from './issue-to-mistake.ts';
import type { Finding } from './issue-to-mistake.ts';
import type { PlacedRecord } from './seed.ts';

/** `chip "nvidia-h20-96gb"`, or the record's position where it has no id. */
export function recordName(kind: SeedKind, localId: unknown, index: number): string {
  return typeof localId === 'string' ? `${kind.noun} "${localId}"` : `${kind.noun} number ${index + 1}`;
}

export function mistakeIn(kind: SeedKind, file: YamlFile, index: number, localId: unknown, finding: Finding): Mistake {
  return {
    file: file.file,
    line: file.lineOf([index, ...finding.path]),
    record: recordName(kind, localId, index),
    ...(finding.path.length > 0 ? { field: fieldName(finding.path) } : {}),
    what: finding.what,
    whatToDo: finding.whatToDo,
  };
}

export function mistakeOf(record: PlacedRecord, finding: Finding): Mistake {
  return mistakeIn(record.kind, record.file, record.index, record.value.id, finding);
}
