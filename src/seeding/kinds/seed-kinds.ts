import { acquisitionKind } from './acquisition.ts';
import { chipDeploymentKind } from './chip-deployment.ts';
import { chipFamilyKind } from './chip-family.ts';
import { chipHoldingKind } from './chip-holding.ts';
import { chipKind } from './chip.ts';
import { claimKind } from './claim.ts';
import { clusterKind } from './cluster.ts';
import { controlListEntryKind } from './control-list-entry.ts';
import { countryGroupKind } from './country-group.ts';
import { countryKind } from './country.ts';
import { dataCenterStateKind } from './data-center-state.ts';
import { dataCenterKind } from './data-center.ts';
import { documentKind } from './document.ts';
import { feedKind } from './feed.ts';
import { licenseExceptionKind } from './license-exception.ts';
import { listSearchKind } from './list-search.ts';
import { listingKind } from './listing.ts';
import { metricKind } from './metric.ts';
import { modelKind } from './model.ts';
import { organizationKind } from './organization.ts';
import { personKind } from './person.ts';
import { redirectKind } from './redirect.ts';
import { regulationKind } from './regulation.ts';
import type { SeedKind } from './seed-kind.ts';
import { sourceKind } from './source.ts';
import { supplyChainInputKind } from './supply-chain-input.ts';
import { supplyChainShareKind } from './supply-chain-share.ts';
import { supplyChainStageKind } from './supply-chain-stage.ts';
import { topicKind } from './topic.ts';
import { trainingUseKind } from './training-use.ts';

/** Every kind of record in the seed, one file each. */
export const seedKinds: readonly SeedKind[] = [
  sourceKind, countryKind, countryGroupKind, organizationKind, personKind, chipFamilyKind, chipKind, modelKind, trainingUseKind,
  acquisitionKind, clusterKind, chipDeploymentKind, dataCenterKind, dataCenterStateKind, chipHoldingKind, supplyChainStageKind, supplyChainInputKind, supplyChainShareKind, regulationKind, listingKind, listSearchKind, metricKind, feedKind, topicKind, documentKind, controlListEntryKind, licenseExceptionKind, claimKind, redirectKind,
];
