import type { NodeRow, RelationshipRow, RelationshipRows } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';
import { invariant } from '../../domain/invariant.ts';
import type { Properties } from '../kinds/seed-kind.ts';
import { withoutUnknown } from './without-unknown.ts';

const labels = Object.keys(nodeKinds) as readonly NodeLabel[];

/** Gathers nodes and relationships in any order and gives them out sorted, so that the order of files doesn't show in the graph. */
export class RowCollector {
  readonly #nodes = new Map<NodeLabel, Map<string, NodeRow>>();
  readonly #relationships = new Map<string, { readonly type: RelationshipType; readonly fromLabel: NodeLabel; readonly toLabel: NodeLabel; readonly rows: RelationshipRow[] }>();

  /** Ids and days stand in a graph hundreds of times: each text is kept once. */
  readonly #texts = new Map<string, string>();

  node(label: NodeLabel, id: string, properties: Properties): void {
    const ofLabel = this.#nodes.get(label) ?? new Map<string, NodeRow>();
    invariant(!ofLabel.has(id), `the node ${id} was made twice`);
    ofLabel.set(id, { id: this.#text(id), properties: this.#stored(properties) });
    this.#nodes.set(label, ofLabel);
  }

  relationship(type: RelationshipType, fromLabel: NodeLabel, from: string, toLabel: NodeLabel, to: string, properties: Properties = {}): void {
    const key = `${type} ${fromLabel} ${toLabel}`;
    const group = this.#relationships.get(key) ?? { type, fromLabel, toLabel, rows: [] };
    group.rows.push({ from: this.#text(from), to: this.#text(to), properties: this.#stored(properties) });
    this.#relationships.set(key, group);
  }

  #stored(properties: Properties): NodeRow['properties'] {
    return withoutUnknown(properties, (value) => (typeof value === 'string' ? this.#text(value) : value));
  }

  #text(text: string): string {
    const kept = this.#texts.get(text);
    if (kept === undefined) this.#texts.set(text, text);
    return kept ?? text;
  }

  nodes(): Readonly<Partial<Record<NodeLabel, readonly NodeRow[]>>> {
    return Object.fromEntries(labels.map((label) => [label, [...(this.#nodes.get(label)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))]));
  }

  relationships(): readonly RelationshipRows[] {
    return [...this.#relationships.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, group]) => ({ ...group, rows: [...group.rows].sort(byEnds) }));
  }
}

function byEnds(a: RelationshipRow, b: RelationshipRow): number {
  return compare(a.from, b.from) || compare(a.to, b.to) || compare(JSON.stringify(a.properties), JSON.stringify(b.properties));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
