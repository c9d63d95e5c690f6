import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { didYouMean } from './did-you-mean.ts';
import { seedKinds } from './kinds/seed-kinds.ts';
import type { Mistake } from './mistake.ts';
import { parseYamlFile } from './reading/yaml-file.ts';
import type { YamlFile } from './reading/yaml-file.ts';

/** The files of the seed as parsed, before anything in them is judged. */
export interface SeedDocuments {
  /** The records' files by name: `chips`. */
  readonly files: ReadonlyMap<string, YamlFile>;
  /** The settled wordings (seed/reviewed). */
  readonly reviewed: readonly YamlFile[];
  readonly mistakes: readonly Mistake[];
}

/** Reads `seed/*.yaml` and `seed/reviewed/*.yaml`; what can't be read becomes a mistake. `seed/law` is read by `readRulebook`. */
export async function readSeed(folder: string): Promise<SeedDocuments> {
  const shown = basename(resolve(folder));
  const present = await yamlNames(folder);
  if (present === null) {
    return { files: new Map(), reviewed: [], mistakes: [{ file: shown, what: 'the seed folder is missing', whatToDo: 'name a folder that holds the seed' }] };
  }
  const expected = seedKinds.map((kind) => kind.file);
  const missing = expected.filter((name) => !present.includes(name)).map((name): Mistake => (
    { file: `${shown}/${name}.yaml`, what: 'the file is missing', whatToDo: 'create it, with "[]" if there is nothing to record yet' }));
  const unknown = present.filter((name) => !expected.includes(name)).map((name): Mistake => (
    { file: `${shown}/${name}.yaml`, what: 'no kind of record is kept in a file of this name', whatToDo: didYouMean(name, expected, 'rename or remove it; the files are listed in docs/seed-format.md') }));

  const files = await readYamlFiles(folder, shown, expected.filter((name) => present.includes(name)));
  const reviewed = await readYamlFiles(join(folder, 'reviewed'), `${shown}/reviewed`, await yamlNames(join(folder, 'reviewed')) ?? []);
  return {
    files: new Map(files.map((file) => [file.name, file])),
    reviewed,
    mistakes: [...missing, ...unknown, ...[...files, ...reviewed].flatMap((file) => file.mistakes)],
  };
}

/** Names of the YAML files of a folder, sorted so that the machine's order doesn't matter; null without the folder. */
export async function yamlNames(folder: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(folder);
    return entries.filter((entry) => entry.endsWith('.yaml')).map((entry) => basename(entry, '.yaml')).sort();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

export async function readYamlFiles(folder: string, shown: string, names: readonly string[]): Promise<readonly YamlFile[]> {
  return Promise.all(names.map(async (name) => parseYamlFile(`${shown}/${name}.yaml`, name, await readFile(join(folder, `${name}.yaml`)))));
}
