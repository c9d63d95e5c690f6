import type { NodeLabel } from './node-kinds.ts';
import type { RelationshipType } from './relationship-kinds.ts';
import { relationshipKinds } from './relationship-kinds.ts';

/** The properties that say from when to when a record is there, half-open. */
export interface ValidTime {
  readonly from: string;
  /** Left out: what began lasts, or what was done stays done. */
  readonly until?: string;
  /** Its relations hold as long as it does: it is a state, or something that was done. */
  readonly ofRelations?: true;
}

/** What is part of another record is there only when that one is: a training use with its model, by the relation that leads to the whole. */
export const wholes: Readonly<Partial<Record<NodeLabel, RelationshipType>>> = { TrainingUse: 'TRAINING_OF', ChipDeployment: 'DEPLOYED_IN' };

/** Relations that have days of their own. */
export const datedRelations: readonly RelationshipType[] = (Object.keys(relationshipKinds) as RelationshipType[]).filter((type) => 'from' in relationshipKinds[type].properties);

/** A kind without an entry has no days: it is there on every day. So is a record whose day is not known. */
export const validTimes: Readonly<Partial<Record<NodeLabel, ValidTime>>> = {
  Organization: { from: 'founded' },
  Document: { from: 'publishedOn' },
  Chip: { from: 'releaseDate' },
  Model: { from: 'publicationDate' },
  TrainingUse: { from: 'trainingFrom', ofRelations: true },
  Acquisition: { from: 'fromDate', ofRelations: true },
  Cluster: { from: 'operationalFrom', until: 'operationalUntil' },
  DataCenterState: { from: 'fromDate', until: 'untilDate', ofRelations: true },
  ChipHolding: { from: 'fromDate', until: 'untilDate', ofRelations: true },
  Regulation: { from: 'effectiveFrom', until: 'effectiveUntil' },
  Provision: { from: 'from', until: 'until' },
  Criterion: { from: 'from' },
  Listing: { from: 'from', until: 'until', ofRelations: true },
};
