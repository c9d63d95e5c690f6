/** A name of a feed that may mean a record that there is: nobody has settled it, and it is kept apart until somebody does. */
export interface OpenMatch {
  readonly kind: 'organization' | 'model' | 'hardware' | 'training hardware' | 'country group' | 'list entry';
  /** As feeds write it. */
  readonly name: string;
  /** What was made of it meanwhile: the id of a record of its own, or why nothing was. */
  readonly meanwhile: string;
  readonly candidates: readonly OpenCandidate[];
  /** What is known of the name beside its likeness. */
  readonly evidence: readonly string[];
}

export interface OpenCandidate {
  readonly id: string;
  readonly name: string;
  /** Why it may be meant. */
  readonly why: string;
}
