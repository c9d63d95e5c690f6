import type { IdPrefix } from '../../domain/global-id.ts';
import { localPart } from '../../domain/global-id.ts';
import { foldName } from '../../graph-model/fold-name.ts';
import type { SeedRecord } from '../../seeding/kinds/seed-kind.ts';
import type { Draft, Naming } from './draft.ts';
import type { NamedHardware, NameRegister } from './names.ts';
import { plainName } from './plain-name.ts';
import { readableId } from './readable-id.ts';
import type { ReviewedFile, ReviewedName } from './reviewed-names.ts';
import { onlyMeant, reviewedNames, settledName } from './reviewed-names.ts';

/** Where names of organizations are settled: what was settled for the seed holds for feeds too. */
const organizationFiles = ['feed-organizations', 'developers', 'chip-vendors'];
const hardwareFiles = ['feed-hardware', 'epoch-hardware', 'training-chips'];

export interface DraftedOrganization {
  readonly id: string;
  readonly name: string;
  /** Where feeds place it: each country with how often. */
  readonly countries: ReadonlyMap<string, number>;
  /** The first vintage that names it. */
  readonly from: Naming;
}

export interface KnownNames {
  readonly seed: readonly SeedRecord[];
  readonly reviewed: readonly ReviewedFile[];
}

export interface FilledRegister extends NameRegister {
  /** Organizations that the seed does not have, in the order of their ids. */
  organizations(): readonly DraftedOrganization[];
  /** Whether somebody decided what the name means, or that it means a record of its own. */
  isSettled(kind: 'organization' | 'hardware' | 'model', name: string): boolean;
  /** Names of hardware that stand for no part and no family, with how often. */
  unknownHardware(): ReadonlyMap<string, number>;
}

/** Knows every name of the seed and what was settled, and learns what feeds add. */
export function nameRegister({ seed, reviewed }: KnownNames): FilledRegister {
  const organizations = namesOf(seed, 'organization', foldName);
  const chips = namesOf(seed, 'chip', plainName);
  const models = namesOf(seed, 'model', plainName);
  const families = new Map(seed.filter(({ kind }) => kind.prefix === 'chip-family').map(({ value }) => [value.id, (value['chips'] ?? []) as readonly string[]]));
  const settled = { organization: reviewedNames(reviewed, organizationFiles), hardware: reviewedNames(reviewed, hardwareFiles), model: reviewedNames(reviewed, ['feed-models']) };
  const taken = new Set(seed.map(({ id }) => id));
  const drafted = new Map<string, { id: string; name: string; countries: Map<string, number>; from: Naming }>();
  const unknown = new Map<string, number>();

  function knownOrganization(written: string): string | null {
    const { name, decision } = settledName(written, settled.organization);
    return decision === undefined ? only(organizations.get(foldName(name))) : onlyMeant(decision, 'organization');
  }

  function organization(written: string, from: Naming, country?: string): string {
    const { name } = settledName(written, settled.organization);
    const known = knownOrganization(written);
    if (known !== null) return known;
    const key = foldName(name);
    const draft = drafted.get(key) ?? { id: newId('organization', name), name: plainName(name), countries: new Map<string, number>(), from };
    if (from.day < draft.from.day) draft.from = from;
    drafted.set(key, draft);
    if (country !== undefined) draft.countries.set(country, (draft.countries.get(country) ?? 0) + 1);
    return draft.id;
  }

  function hardware(name: string): NamedHardware | null {
    const decision = settled.hardware.get(plainName(name));
    const found = decision === undefined ? chipNamed(name) : meantHardware(decision);
    if (found === null) unknown.set(plainName(name), (unknown.get(plainName(name)) ?? 0) + 1);
    return found;
  }

  function chipNamed(name: string): NamedHardware | null {
    const chip = only(chips.get(plainName(name)));
    return chip === null ? null : { chip };
  }

  function meantHardware({ means, candidates }: ReviewedName): NamedHardware | null {
    const [only] = means;
    if (only === undefined || means.length > 1) return null;
    if (only.startsWith('chip:')) return { chip: localPart(only) };
    const family = localPart(only);
    return { family, candidates: candidates.length > 0 ? candidates.map(localPart) : (families.get(family) ?? []) };
  }

  function newId(prefix: IdPrefix, name: string): string {
    const id = readableId(name);
    if (!taken.has(`${prefix}:${id}`)) return id;
    let number = 2;
    while (taken.has(`${prefix}:${id}-${number}`)) number += 1;
    return `${id}-${number}`;
  }

  return {
    organization, knownOrganization, hardware, newId,
    knowsHardware: (name) => settled.hardware.has(plainName(name)) || chips.has(plainName(name)),
    modelName: (written) => plainName(settledName(written, settled.model).name),
    isSettledModel: (written) => settledName(written, settled.model).decision?.means.length === 1,
    model(written) {
      const { name, decision } = settledName(written, settled.model);
      return decision === undefined ? only(models.get(plainName(name))) : (onlyMeant(decision, 'model') ?? only(models.get(plainName(name))));
    },
    addChip(name, id) {
      taken.add(`chip:${id}`);
      learn(chips, plainName(name), id);
    },
    addModel(name, id) {
      taken.add(`model:${id}`);
      learn(models, plainName(name), id);
    },
    organizations: () => [...drafted.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    isSettled: (kind, name) => settled[kind].has(plainName(name)),
    unknownHardware: () => unknown,
  };
}

/** Ids by each name and alias of the records of a kind, in the form in which names are compared. */
function namesOf(seed: readonly SeedRecord[], prefix: IdPrefix, form: (name: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, value } of seed) {
    if (kind.prefix !== prefix) continue;
    const { name, nameZhHans, nameZhHant, epochModelName, aliases } = value as Readonly<Record<string, unknown>>;
    for (const each of [name, nameZhHans, nameZhHant, epochModelName, ...(Array.isArray(aliases) ? aliases as unknown[] : [])]) {
      if (typeof each === 'string') learn(found, form(each), value.id);
    }
  }
  return found;
}

function learn(names: Map<string, string[]>, name: string, id: string): void {
  const ids = names.get(name) ?? [];
  if (!ids.includes(id)) names.set(name, [...ids, id]);
}

/** Of several records with one name none is meant for sure. */
function only(ids: readonly string[] | undefined): string | null {
  return ids?.length === 1 ? ids[0]! : null;
}

/** Organizations that feeds name, as drafts. Where feeds place one in several countries none is stated. */
export function organizationDraft({ id, name, countries, from: { source, ...from } }: DraftedOrganization): Draft {
  const [country, ...others] = [...countries.keys()];
  return {
    prefix: 'organization', from,
    value: {
      id, name, ...(country !== undefined && others.length === 0 && { country }),
      ...(others.length > 0 && { note: `The feeds that name it place it in ${[...countries.keys()].sort().join(', ')}.` }),
      sources: { default: source },
    },
  };
}
