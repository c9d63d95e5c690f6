import type { FeedPlace } from './draft.ts';

/** What a name of hardware stands for: an exact part, or a family with the parts that it may mean. */
export type NamedHardware =
  | { readonly chip: string }
  | { readonly family: string; readonly candidates: readonly string[] };

/** Resolves names as feeds write them to bare ids, by reviewed decisions and exact names and aliases alone. Never by likeness: what is only like a known name is listed for review and kept apart. */
export interface Names {
  /** An organization of the seed or one that is drafted under this name. `country`: where the feed places it. */
  organization(name: string, from: FeedPlace, country?: string): string;
  /** Null where no part and no family is known by the name: it is kept as it is stated. */
  hardware(name: string, from: FeedPlace): NamedHardware | null;
  /** A model of the seed or of the tables of models; null where none is known by the name. */
  model(name: string, from: FeedPlace): string | null;
}
