import { basename, join, resolve } from 'node:path';
import { assembleRulebook } from '../rules/assemble-rulebook.ts';
import type { LawFile } from '../rules/law-file.ts';
import { lawFaults } from '../rules/law-faults.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { lawName } from './checking/law-name.ts';
import type { Mistake } from './mistake.ts';
import { readGeography } from './read-geography.ts';
import { readYamlFiles, yamlNames } from './read-seed.ts';
import type { YamlFile } from './reading/yaml-file.ts';

export interface Law {
  readonly files: readonly YamlFile[];
  /** Null when there are mistakes. */
  readonly rulebook: Rulebook | null;
  readonly mistakes: readonly Mistake[];
}

/** Reads `law/*.yaml` of a seed folder; each fault of the law's format becomes a mistake with its line. */
export async function readLaw(seedFolder: string): Promise<Law> {
  const folder = join(seedFolder, 'law');
  const shown = `${basename(resolve(seedFolder))}/law`;
  const names = await yamlNames(folder);
  if (names === null || names.length === 0) {
    return { files: [], rulebook: null, mistakes: [{ file: shown, what: 'there is no law to evaluate', whatToDo: 'add at least one file of provisions (docs/law-format.md)' }] };
  }
  const files = await readYamlFiles(folder, shown, names);
  const mistakes = files.flatMap((file) => [...file.mistakes, ...(file.value === undefined ? [] : faultsOf(file))]);
  return { files, rulebook: mistakes.length > 0 ? null : assembleRulebook(files.map(({ value }) => value as LawFile), await readGeography(seedFolder)), mistakes };
}

function faultsOf(file: YamlFile): readonly Mistake[] {
  return lawFaults(file.value).map(({ path, what, whatToDo }) => {
    const place = lawName(file, path);
    return { file: file.file, line: file.lineOf(path), ...place, what: place.field === undefined ? what : `${place.field}: ${what}`, whatToDo };
  });
}
