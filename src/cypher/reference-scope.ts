import type { NodeLabel } from '../graph-model/node-kinds.ts';

/** Records that a name stands for, so that a field need not know how the graph holds them. */
export type NamedScope =
  /** Every record of the label. */
  | 'ALL'
  /** Regulations that the law names (`instrumentsOf`). */
  | 'INSTRUMENTS'
  /** Organizations that developed a model. */
  | 'DEVELOPERS'
  /** Such organizations, and those that design chips. */
  | 'DEVELOPERS_AND_VENDORS'
  /** Organizations that own others. */
  | 'OWNERS'
  /** Listings of organizations that developed a model, and of their owners. */
  | 'LISTINGS_OF_DEVELOPERS'
  /** Models of which an exact chip of the training is known. */
  | 'TRAINED_MODELS'
  /** Acquisitions that a source ties to a training. */
  | 'PURCHASES_FOR_TRAINING'
  /** Sources of such acquisitions, and of chips. */
  | 'SOURCES_OF_HARDWARE';

/** Which records of a label a statement reads, so that every reference of the answer finds its own among them. */
export type ReferenceScope =
  | NamedScope
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  /** Listings of an organization and of those that own it, up to four owners up. */
  | { readonly kind: 'listingsOf'; readonly organizationId: string }
  /** Claims about a field of a record, and those that answer them. */
  | { readonly kind: 'disputeOver'; readonly subjectId: string; readonly field: string }
  /** Who designs a chip, and further organizations. */
  | { readonly kind: 'vendorsOf'; readonly chipId: string; readonly and: readonly string[] };

/** What a computed field of a record may say: a name, or the records to which another field of the same record leads. */
export type DeclaredScope = NamedScope | { readonly via: string };

export type ByLabel<Scope> = Readonly<Partial<Record<NodeLabel, Scope>>>;
