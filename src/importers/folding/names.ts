import type { Naming } from './draft.ts';

/** What a name of hardware stands for: an exact part, or a family with the parts that it may mean. */
export type NamedHardware =
  | { readonly chip: string }
  | { readonly family: string; readonly candidates: readonly string[] };

/**
 * Resolves names as feeds write them to bare ids, by reviewed decisions (`seed/reviewed`) and exact names and aliases alone. Never by likeness: what is only like a
 * known name is listed for review and kept apart.
 */
export interface Names {
  /** An organization of the seed, or one that is drafted under this name. `country`: the code of where the feed places it. */
  organization(name: string, from: Naming, country?: string): string;
  /** Null where no part and no family is known by the name: it is kept as it is stated. */
  hardware(name: string): NamedHardware | null;
  /** A model of the seed or of the tables of models; null where none is known by the name. */
  model(name: string): string | null;
}

/** What folds of feeds make known to those that come after them. */
export interface NameRegister extends Names {
  /** The organization of the seed that the name means; null where none does. Nothing is drafted. */
  knownOrganization(name: string): string | null;
  /** Whether a part or a family is known by the name, or it was settled that none is. */
  knowsHardware(name: string): boolean;
  /** The wording of a model's name that others were settled to mean. */
  modelName(name: string): string;
  /** Whether it was settled which record of the seed the name means. */
  isSettledModel(name: string): boolean;
  /** A part that a feed drafts. */
  addChip(name: string, id: string): void;
  addModel(name: string, id: string): void;
  /** A fresh bare id made of a name: the same name has the same, and no record of the seed has it. */
  newId(prefix: 'organization' | 'chip' | 'model', name: string): string;
}
