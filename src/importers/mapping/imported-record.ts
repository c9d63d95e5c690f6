export type ImportedValue = string | number | boolean | readonly string[];

/** A name as the feed writes it, which nobody has resolved to a record yet. */
export interface NamedReference {
  readonly name: string;
  /** How sure the feed is of it, where it says so. */
  readonly certainty?: string;
}

export interface DeprecatedValue {
  readonly value: ImportedValue;
  readonly reason: string;
}

export const recordKinds = ['model', 'model-version', 'chip', 'cluster', 'chip-holding', 'data-center', 'data-center-state', 'supply-chain-stage', 'supply-chain-input', 'supply-chain-provider', 'supply-chain-provision', 'supply-chain-step'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One row of a feed in our vocabulary: values have the names and units of the seed's fields (`src/seeding/kinds`) where one says the same. */
export interface ImportedRecord {
  readonly kind: RecordKind;
  /** The feed's own key: the same in every vintage, and unique among the records of its table. */
  readonly key: string;
  readonly line: number;
  readonly name: string;
  /** Further names by which the feed calls it. */
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, ImportedValue>>;
  /** Values that the feed gives and that are known to be wrong: still its claims, but never preferred. */
  readonly deprecated: Readonly<Record<string, DeprecatedValue>>;
  readonly references: Readonly<Record<string, readonly NamedReference[]>>;
  /** Where the row says that it has this from. */
  readonly links: readonly string[];
}

/** A row that was not understood, with every cause. */
export interface RejectedRecord {
  readonly line: number;
  /** Absent where the row has no name to tell it by. */
  readonly key?: string;
  readonly cause: string;
}

/** A row that is not imported because somebody reviewed it and said why. */
export interface LeftOutRow {
  readonly line: number;
  readonly reason: string;
}
