import type { FieldNode } from 'graphql';
import { invariant } from '../../domain/invariant.ts';
import type { DecodedObject } from './decode.ts';

/** The records that one reference of the document may name, each with its id. */
export interface ReferenceTable {
  readonly nodes: readonly FieldNode[];
  readonly records: readonly DecodedObject[];
}

interface Found {
  readonly byId: Map<string, DecodedObject>;
  /** Tables of references that merge this one's nodes with further ones, and so select more. */
  readonly merged: Map<FieldNode, Found>;
}

/**
 * The records that the references of an answer name, by the nodes of the document that ask for them: all nodes of a field,
 * since a fragment may stand alone in one place and be merged with a further selection in another.
 */
export class ReferencedRecords {
  private readonly tables = new Map<FieldNode, Found>();
  private found: Set<DecodedObject> | null = null;

  /** From now on notes every record that is found: an answer names few of the records that it may name. */
  noteFound(): ReadonlySet<DecodedObject> {
    this.found ??= new Set();
    return this.found;
  }

  /** A table may come in parts: from several root fields, or from each record that has the reference. */
  add({ nodes, records }: ReferenceTable): void {
    let level = this.tables;
    let found: Found | undefined;
    for (const node of nodes) {
      found = level.get(node) ?? { byId: new Map(), merged: new Map() };
      level.set(node, found);
      level = found.merged;
    }
    for (const record of records) found?.byId.set(String(record['id']), record);
  }

  /** The record of an id; null when the graph has none among those that the statement read. */
  find(nodes: readonly FieldNode[], id: string): DecodedObject | null {
    let level: Map<FieldNode, Found> | undefined = this.tables;
    let found: Found | undefined;
    for (const node of nodes) {
      found = level?.get(node);
      level = found?.merged;
    }
    invariant(found, `${nodes[0]?.name.value} names ${id}, but no statement read records for it`);
    const record = found.byId.get(id) ?? null;
    if (record) this.found?.add(record);
    return record;
  }
}
