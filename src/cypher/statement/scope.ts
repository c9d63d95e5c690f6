import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { HistoryLabel } from '../../graph-model/history-kinds.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';
import type { AskedId } from '../given/asked-id.ts';
import { datasetNode } from './current-dataset.ts';
import { afterFirstPublication, isKnown, NodeAsKnown } from './as-known.ts';
import { redirects } from './redirects.ts';
import { isKnownRelation } from './relation-as-known.ts';
import type { RootQuestion } from './render-root.ts';

export type Projection = [Cypher.Expr, Cypher.NamedVariable];

/** Gives variables the names a reader expects: label or type plus a counter (`chip0`, `developedBy1`). Never an alias: an inner scope could capture an outer one. */
export class Names {
  private readonly counts = new Map<string, number>();
  private readonly listings: Projection[][] = [];

  /** `knownAt`: the day of knowledge that the whole statement asks about; null: what the graph holds now, read as it stands. */
  constructor(readonly knownAt: IsoDate | null = null, private readonly dataset: Cypher.NamedNode | null = knownAt === null ? null : datasetNode(), private readonly asked: ReadonlySet<AskedId> = new Set()) {}

  /** Of a question: its day of knowledge, and the ids that it names. */
  static of({ knownAt, asked }: RootQuestion): Names {
    return new Names(knownAt, knownAt === null ? null : datasetNode(), asked);
  }

  /** What a `CALL` takes along from outside: these, with a day of knowledge the dataset, and where ids are named those that were given up. */
  imported(...variables: readonly Cypher.Variable[]): Cypher.Variable[] {
    return [...variables, ...(this.dataset ? [this.dataset] : []), ...(this.asked.size > 0 ? [redirects] : [])];
  }

  /** Whether the question itself names the id: it may have been given up. */
  asksFor(id: AskedId): boolean {
    return this.asked.has(id);
  }

  /** What is rendered, and what a WITH before it has to work out. */
  listing<Rendered>(render: () => Rendered): { readonly rendered: Rendered; readonly ahead: readonly Projection[] } {
    const ahead: Projection[] = [];
    this.listings.push(ahead);
    try {
      return { rendered: render(), ahead };
    } finally {
      this.listings.pop();
    }
  }

  /** Whether a list is being rendered, so that something can be worked out ahead of it. */
  get isListing(): boolean {
    return this.listings.length > 0;
  }

  /** An expression with an aggregate somewhere in it, worked out before what is being listed: within a list Neo4j would group it by what stands beside it. */
  ahead(expression: Cypher.Expr, name: string): Cypher.NamedVariable {
    const listing = this.listings.at(-1);
    invariant(listing, `${name} is rendered where nothing can be worked out ahead`);
    const variable = this.variable(name);
    listing.push([expression, variable]);
    return variable;
  }

  node(label: NodeLabel): Cypher.NamedNode {
    const name = this.next(label);
    return this.knownAt === null ? new Cypher.NamedNode(name) : new NodeAsKnown(name, label, this.knownAt, this.dataset);
  }

  /** A node that tells of loads: it has no day of knowledge. */
  history(label: HistoryLabel): Cypher.NamedNode {
    return new Cypher.NamedNode(this.next(label));
  }

  /** A match of a pattern through these nodes, as far as they were known. Conditions given to it later come on top. */
  match(pattern: ConstructorParameters<typeof Cypher.Match>[0], ...nodes: readonly Cypher.NamedNode[]): Cypher.Match {
    const match = new Cypher.Match(pattern);
    for (const node of nodes) if (node instanceof NodeAsKnown && node.isDated) match.where(isKnown(node));
    return match;
  }

  /** A match of a record that is named by what was known, whenever its own sources were published. */
  namedMatch(pattern: ConstructorParameters<typeof Cypher.Match>[0]): Cypher.Match {
    const match = new Cypher.Match(pattern);
    return this.knownAt === null ? match : match.where(afterFirstPublication(new Cypher.Param(this.knownAt), this.dataset));
  }

  /** The match, as far as a relation in it was known. */
  along(match: Cypher.Match, type: RelationshipType, from: Cypher.NamedNode, to: Cypher.NamedNode): Cypher.Match {
    const known = isKnownRelation(type, from, to);
    return known ? match.where(known) : match;
  }

  relationship(type: string): Cypher.NamedRelationship {
    return new Cypher.NamedRelationship(this.next(type.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())));
  }

  path(): Cypher.NamedPathVariable {
    return new Cypher.NamedPathVariable(this.next('path'));
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
