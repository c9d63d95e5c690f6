import type { IdPrefix } from '../../domain/global-id.ts';
import type { LawFile } from '../../rules/law-file.ts';
import type { Mistake } from '../mistake.ts';
import type { Path, YamlFile } from '../reading/yaml-file.ts';
import { unknownReference } from './check-references.ts';
import { fieldName } from './issue-to-mistake.ts';
import { lawName } from './law-name.ts';
import type { Seed } from './seed.ts';

interface LawReference {
  readonly path: Path;
  readonly prefix: IdPrefix;
  readonly id: string;
}

/** Every regulation, country and exporter that the law names is a record of the seed, and no entry's id stands twice. For files without faults. */
export function checkLaw(files: readonly YamlFile[], seed: Seed): readonly Mistake[] {
  return [...files.flatMap((file) => referencesIn(file.value as LawFile).flatMap((reference) => unknownIn(file, reference, seed))), ...repeatedIds(files)];
}

function unknownIn(file: YamlFile, { path, prefix, id }: LawReference, seed: Seed): readonly Mistake[] {
  if (seed.mayExist(prefix, id)) return [];
  const place = lawName(file, path);
  const { what, whatToDo } = unknownReference(seed, path, `${place.field ?? fieldName(path)} names the ${prefix} "${id}"`, id, prefix);
  return [{ file: file.file, line: file.lineOf(path), ...place, what, whatToDo }];
}

/** What a field of the law refers to, wherever in a file it stands. */
const references: Readonly<Record<string, IdPrefix>> = {
  regulation: 'regulation', organization: 'organization', addressees: 'organization', exporters: 'organization', country: 'country', countries: 'country', exportedFrom: 'country', designedIn: 'country',
  destinationsExcept: 'country', exceptCountries: 'country', exceptAt: 'country', groups: 'country-group', except: 'country-group', products: 'chip',
};

function referencesIn(file: LawFile): readonly LawReference[] {
  const found: LawReference[] = [];
  const visit = (value: unknown, path: Path, name: string): void => {
    if (Array.isArray(value)) return value.forEach((each, index) => { visit(each, [...path, index], name); });
    if (typeof value === 'object' && value !== null) return Object.entries(value).forEach(([key, each]) => { visit(each, [...path, key], key); });
    // The destinations of a guard are codes; those of a rule are maps with fields of their own.
    const prefix = name === 'destinations' ? 'country' : references[name];
    if (prefix !== undefined && typeof value === 'string') found.push({ path, prefix, id: value });
  };
  visit(file, [], '');
  return found;
}

function repeatedIds(files: readonly YamlFile[]): readonly Mistake[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => (['provisions', 'exceptions', 'incorporations', 'measures', 'affiliates', 'guards'] as const).flatMap((section) => ((file.value as LawFile)[section] ?? []).flatMap(({ id }, index): readonly Mistake[] => {
    const key = `${section} ${id}`;
    const place = `${file.file}:${file.lineOf([section, index, 'id'])}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, place);
    return before === undefined ? [] : [{
      file: file.file, line: file.lineOf([section, index, 'id']), ...lawName(file, [section, index]),
      what: `the id stands twice, first at ${before}`, whatToDo: 'rename one',
    }];
  })));
}
