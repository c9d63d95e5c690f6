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

function referencesIn({ provisions = [], guards = [], guidance = [] }: LawFile): readonly LawReference[] {
  const one = (prefix: IdPrefix, path: Path, id: string | undefined): readonly LawReference[] => (id === undefined ? [] : [{ path, prefix, id }]);
  const several = (prefix: IdPrefix, path: Path, ids: readonly string[] = []): readonly LawReference[] => ids.map((id, index) => ({ path: [...path, index], prefix, id }));
  return [
    ...provisions.flatMap(({ regulation, requirement, reviewPolicies = [] }, index) => [
      ...one('regulation', ['provisions', index, 'regulation'], regulation),
      ...requirement.destinations.flatMap((destination, at) => [
        ...one('country', ['provisions', index, 'requirement', 'destinations', at, 'country'], destination.country),
        ...one('regulation', ['provisions', index, 'requirement', 'destinations', at, 'regulation'], destination.regulation),
      ]),
      ...reviewPolicies.flatMap(({ destinations }, at) => several('country', ['provisions', index, 'reviewPolicies', at, 'destinations'], destinations)),
    ]),
    ...guards.flatMap(({ regulation, exporters, destinations, destinationsExcept }, index) => [
      ...one('regulation', ['guards', index, 'regulation'], regulation),
      ...several('organization', ['guards', index, 'exporters'], exporters),
      ...several('country', ['guards', index, 'destinations'], destinations),
      ...several('country', ['guards', index, 'destinationsExcept'], destinationsExcept),
    ]),
    ...guidance.flatMap(({ regulation, designedIn }, index) => [
      ...one('regulation', ['guidance', index, 'regulation'], regulation),
      ...several('country', ['guidance', index, 'designedIn'], designedIn),
    ]),
  ];
}

function repeatedIds(files: readonly YamlFile[]): readonly Mistake[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => (['provisions', 'guards'] as const).flatMap((section) => ((file.value as LawFile)[section] ?? []).flatMap(({ id }, index): readonly Mistake[] => {
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
