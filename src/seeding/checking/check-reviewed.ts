import { prefixOf } from '../../domain/global-id.ts';
import type { Mistake } from '../mistake.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import { seedKinds } from '../kinds/seed-kinds.ts';
import { fieldName } from './issue-to-mistake.ts';
import { unknownReference } from './check-references.ts';
import type { Seed } from './seed.ts';

/** Each settled wording has its reason, and every record that it names exists. */
export function checkReviewed(files: readonly YamlFile[], seed: Seed): readonly Mistake[] {
  return files.flatMap((file): readonly Mistake[] => {
    if (file.value === undefined) return [];
    if (!Array.isArray(file.value)) return [{ file: file.file, line: 1, what: 'the file is not a list of settled wordings', whatToDo: 'begin each with "- "' }];
    return (file.value as readonly unknown[]).flatMap((entry, index) => checkEntry(file, entry, index, seed));
  });
}

function checkEntry(file: YamlFile, entry: unknown, index: number, seed: Seed): readonly Mistake[] {
  const at = (path: readonly (string | number)[]) => ({ file: file.file, line: file.lineOf([index, ...path]), record: `entry ${index + 1}` });
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return [{ ...at([]), what: 'this is not a map of fields', whatToDo: 'write what is settled, and the reason' }];
  }
  const reason = (entry as Record<string, unknown>)['reason'];
  return [
    ...(typeof reason === 'string' && reason.trim() !== '' ? [] : [{ ...at([]), field: 'reason', what: 'reason is missing', whatToDo: 'say why the wording is settled so' }]),
    ...idsIn(entry, []).flatMap(({ id, path }) => {
      const prefix = prefixOf(id);
      const localId = id.slice((prefix?.length ?? 0) + 1);
      if (prefix === null || seed.mayExist(prefix, localId)) return [];
      const finding = unknownReference(seed, path, `${fieldName(path)} names "${id}"`, localId, prefix);
      return [{ ...at(path), field: fieldName(path), what: finding.what, whatToDo: finding.whatToDo }];
    }),
  ];
}

/** Every text that is an id of a kind the seed keeps, wherever it stands. */
function idsIn(value: unknown, path: readonly (string | number)[]): readonly { readonly id: string; readonly path: readonly (string | number)[] }[] {
  if (typeof value === 'string') {
    const prefix = prefixOf(value);
    return prefix !== null && seedKinds.some((kind) => kind.prefix === prefix) && /^\S+$/.test(value) ? [{ id: value, path }] : [];
  }
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap((item, index) => idsIn(item, [...path, index]));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => idsIn(item, [...path, key]));
  return [];
}
