import { invariant } from '../../domain/invariant.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { mostOwners } from '../most-owners.ts';
import type { NamedScope, ReferenceScope } from '../reference-scope.ts';
import type { RecordsPlan } from './plan.ts';
import type { PredicatePlan } from './predicate-plan.ts';

const isDeveloper: PredicatePlan = { test: 'some', hop: { types: ['DEVELOPED_BY'], direction: 'in', label: 'Model' }, inner: null };
const isDeveloperOrVendor: PredicatePlan = { test: 'any', of: [isDeveloper, { test: 'some', hop: { types: ['DESIGNED_BY'], direction: 'in', label: 'Chip' }, inner: null }] };
/** A developer, or whoever owns one, as far up as owners are followed. */
const ownsDeveloper: PredicatePlan = { test: 'some', hop: { types: ['OWNED_BY'], direction: 'in', label: 'Organization', steps: { min: 0, max: mostOwners } }, inner: isDeveloper };
const listsDeveloper: PredicatePlan = { test: 'some', hop: { types: ['LISTS'], direction: 'out', label: 'Organization' }, inner: ownsDeveloper };
const isOwner: PredicatePlan = { test: 'some', hop: { types: ['OWNED_BY'], direction: 'in', label: 'Organization' }, inner: null };

const isPurchase: PredicatePlan = { test: 'some', hop: { types: ['HARDWARE_FROM'], direction: 'in', label: 'TrainingUse' }, inner: null };
const ofHardware: PredicatePlan = {
  test: 'any',
  of: [
    { test: 'some', hop: { types: ['CITES'], direction: 'in', label: 'Acquisition' }, inner: isPurchase },
    { test: 'some', hop: { types: ['CITES'], direction: 'in', label: 'Chip' }, inner: null },
  ],
};

const isTrained: PredicatePlan = { test: 'some', hop: { types: ['TRAINING_OF'], direction: 'in', label: 'TrainingUse' }, inner: { test: 'some', hop: { types: ['OF_CHIP'], direction: 'out', label: 'Chip' }, inner: null } };

/** The label of which a scope speaks; null where it speaks of any. */
const labels: Readonly<Record<NamedScope, NodeLabel | null>> = { ALL: null, INSTRUMENTS: 'Regulation', DEVELOPERS: 'Organization', DEVELOPERS_AND_VENDORS: 'Organization', OWNERS: 'Organization', LISTINGS_OF_DEVELOPERS: 'Listing', TRAINED_MODELS: 'Model', PURCHASES_FOR_TRAINING: 'Acquisition', SOURCES_OF_HARDWARE: 'Source' };

/** A scope as the records that it means; `instruments` are the regulations that the law names. */
export function planRecords(label: NodeLabel, scope: ReferenceScope, instruments: readonly string[] | null): RecordsPlan {
  const ofLabel = typeof scope === 'string' ? labels[scope] : scope.kind === 'listingsOf' ? 'Listing' : scope.kind === 'vendorsOf' ? 'Organization' : scope.kind === 'disputeOver' ? 'Claim' : null;
  invariant(ofLabel === null || ofLabel === label, `${typeof scope === 'string' ? scope : scope.kind} names ${ofLabel} records, not ${label}`);
  switch (scope) {
    case 'ALL': return { kind: 'all' };
    case 'INSTRUMENTS': return instruments === null ? { kind: 'all' } : { kind: 'ids', ids: instruments };
    case 'DEVELOPERS': return { kind: 'matched', where: isDeveloper };
    case 'TRAINED_MODELS': return { kind: 'matched', where: isTrained };
    case 'PURCHASES_FOR_TRAINING': return { kind: 'matched', where: isPurchase };
    case 'SOURCES_OF_HARDWARE': return { kind: 'matched', where: ofHardware };
    case 'DEVELOPERS_AND_VENDORS': return { kind: 'matched', where: isDeveloperOrVendor };
    case 'OWNERS': return { kind: 'matched', where: isOwner };
    case 'LISTINGS_OF_DEVELOPERS': return { kind: 'matched', where: listsDeveloper };
    default: return scope;
  }
}
