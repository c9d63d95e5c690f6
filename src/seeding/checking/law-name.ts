import { fieldName } from './issue-to-mistake.ts';
import type { Path, YamlFile } from '../reading/yaml-file.ts';

/** Names the entry of a law file that a path leads into (`provision "3A090-2023"`), and the field within it. */
export function lawName(file: YamlFile, path: Path): { readonly record?: string; readonly field?: string } {
  const [section, index, ...rest] = path;
  if (section === undefined) return {};
  if (typeof section !== 'string' || typeof index !== 'number') return { field: fieldName(path) };
  const entry = ((file.value as Readonly<Record<string, unknown>>)[section] as readonly unknown[])[index] as { readonly id?: unknown } | null;
  const noun = section.replace(/s$/, '');
  const record = typeof entry?.id === 'string' ? `${noun} "${entry.id}"` : `${noun} number ${index + 1}`;
  return rest.length > 0 ? { record, field: fieldName(rest) } : { record };
}
