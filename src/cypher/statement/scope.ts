import Cypher from '@neo4j/cypher-builder';

/** Gives variables the names a reader expects: label or type plus a counter (`chip0`, `developedBy1`). Never an alias: an inner scope could capture an outer one. */
export class Names {
  private readonly counts = new Map<string, number>();

  node(label: string): Cypher.NamedNode {
    return new Cypher.NamedNode(this.next(label));
  }

  relationship(type: string): Cypher.NamedRelationship {
    return new Cypher.NamedRelationship(this.next(type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())));
  }

  variable(name: string): Cypher.NamedVariable {
    return new Cypher.NamedVariable(this.next(name));
  }

  private next(name: string): string {
    const base = name.charAt(0).toLowerCase() + name.slice(1);
    const count = this.counts.get(base) ?? 0;
    this.counts.set(base, count + 1);
    return `${base}${count}`;
  }
}

/** The node whose values are read, and the relationship that led to it where one did. */
export interface Scope {
  readonly node: Cypher.NamedNode;
  readonly relationship: Cypher.NamedRelationship | null;
}
