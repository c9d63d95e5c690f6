import type { NodeLabel } from './node-kinds.ts';
import type { RelationshipType } from './relationship-kinds.ts';

export type StoredValue = string | number | boolean | readonly string[];

export interface NodeRow {
  readonly id: string;
  /** Without `id`; an absent property is unknown. */
  readonly properties: Readonly<Record<string, StoredValue>>;
}

export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, StoredValue>>;
}

export interface RelationshipRows {
  readonly type: RelationshipType;
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
  readonly rows: readonly RelationshipRow[];
}

/** A whole graph as plain data: what seeding makes and the loader writes. */
export interface GraphRows {
  /** Hash of the content: the same facts give the same version on every machine. */
  readonly version: string;
  readonly nodes: Readonly<Partial<Record<NodeLabel, readonly NodeRow[]>>>;
  readonly relationships: readonly RelationshipRows[];
  /** Of the content of each node, by id (`contentHashes`). */
  readonly hashes: ReadonlyMap<string, string>;
}
