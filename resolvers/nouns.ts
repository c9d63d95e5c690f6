import { Acquisition, AcquisitionConnection } from '../schema/nouns/acquisition.ts';
import { ChipDeployment, ChipDeploymentConnection } from '../schema/nouns/chip-deployment.ts';
import { ChipFamily, ChipFamilyConnection } from '../schema/nouns/chip-family.ts';
import { ChipHolding, ChipHoldingConnection } from '../schema/nouns/chip-holding.ts';
import { Chip, ChipConnection } from '../schema/nouns/chip.ts';
import { Claim, ClaimConnection } from '../schema/nouns/claim.ts';
import { Cluster, ClusterConnection } from '../schema/nouns/cluster.ts';
import { ControlListEntry, ControlListEntryConnection } from '../schema/nouns/control-list-entry.ts';
import { CountryGroup, CountryGroupConnection } from '../schema/nouns/country-group.ts';
import { Country, CountryConnection } from '../schema/nouns/country.ts';
import { Criterion, CriterionConnection } from '../schema/nouns/criterion.ts';
import { DataCenterState, DataCenterStateConnection } from '../schema/nouns/data-center-state.ts';
import { DataCenter, DataCenterConnection } from '../schema/nouns/data-center.ts';
import { Document, DocumentConnection } from '../schema/nouns/document.ts';
import { LicenseException, LicenseExceptionConnection } from '../schema/nouns/license-exception.ts';
import { ListSearch, ListSearchConnection } from '../schema/nouns/list-search.ts';
import { Listing, ListingConnection } from '../schema/nouns/listing.ts';
import { Metric, MetricConnection } from '../schema/nouns/metric.ts';
import { Model, ModelConnection } from '../schema/nouns/model.ts';
import { Organization, OrganizationConnection } from '../schema/nouns/organization.ts';
import { Person, PersonConnection } from '../schema/nouns/person.ts';
import { Provision, ProvisionConnection } from '../schema/nouns/provision.ts';
import { Regulation, RegulationConnection } from '../schema/nouns/regulation.ts';
import { Source, SourceConnection } from '../schema/nouns/source.ts';
import { SupplyChainInput, SupplyChainInputConnection } from '../schema/nouns/supply-chain-input.ts';
import { SupplyChainShare, SupplyChainShareConnection } from '../schema/nouns/supply-chain-share.ts';
import { SupplyChainStage, SupplyChainStageConnection } from '../schema/nouns/supply-chain-stage.ts';
import { Topic, TopicConnection } from '../schema/nouns/topic.ts';
import { TrainingUse, TrainingUseConnection } from '../schema/nouns/training-use.ts';
import { nounResolvers } from './noun-resolver.ts';

/** One noun, one type, with a singular look-up and a plural connection. */
export const resolversOfNouns = [
  ...nounResolvers({ noun: Organization, connection: OrganizationConnection, singular: 'organization', plural: 'organizations', called: 'organizations', named: true }),
  ...nounResolvers({ noun: Person, connection: PersonConnection, singular: 'person', plural: 'persons', called: 'persons', named: true }),
  ...nounResolvers({ noun: Country, connection: CountryConnection, singular: 'country', plural: 'countries', called: 'countries and territories', named: true }),
  ...nounResolvers({ noun: CountryGroup, connection: CountryGroupConnection, singular: 'countryGroup', plural: 'countryGroups', called: 'country groups of the EAR', named: false }),
  ...nounResolvers({ noun: Chip, connection: ChipConnection, singular: 'chip', plural: 'chips', called: 'chips', named: true }),
  ...nounResolvers({ noun: ChipFamily, connection: ChipFamilyConnection, singular: 'chipFamily', plural: 'chipFamilies', called: 'chip families', named: true }),
  ...nounResolvers({ noun: Model, connection: ModelConnection, singular: 'model', plural: 'models', called: 'AI models', named: true }),
  ...nounResolvers({ noun: TrainingUse, connection: TrainingUseConnection, singular: 'trainingUse', plural: 'trainingUses', called: 'uses of chips for models', named: false }),
  ...nounResolvers({ noun: Acquisition, connection: AcquisitionConnection, singular: 'acquisition', plural: 'acquisitions', called: 'acquisitions of chips', named: false }),
  ...nounResolvers({ noun: Cluster, connection: ClusterConnection, singular: 'cluster', plural: 'clusters', called: 'known and planned AI supercomputers', named: true }),
  ...nounResolvers({ noun: ChipDeployment, connection: ChipDeploymentConnection, singular: 'chipDeployment', plural: 'chipDeployments', called: 'chips of one kind in clusters', named: false }),
  ...nounResolvers({ noun: DataCenter, connection: DataCenterConnection, singular: 'dataCenter', plural: 'dataCenters', called: 'large data centers', named: true }),
  ...nounResolvers({ noun: DataCenterState, connection: DataCenterStateConnection, singular: 'dataCenterState', plural: 'dataCenterStates', called: 'states of data centers', named: false }),
  ...nounResolvers({ noun: ChipHolding, connection: ChipHoldingConnection, singular: 'chipHolding', plural: 'chipHoldings', called: 'estimates of the chips of an owner', named: false }),
  ...nounResolvers({ noun: SupplyChainStage, connection: SupplyChainStageConnection, singular: 'supplyChainStage', plural: 'supplyChainStages', called: 'stages of the making of chips', named: true }),
  ...nounResolvers({ noun: SupplyChainInput, connection: SupplyChainInputConnection, singular: 'supplyChainInput', plural: 'supplyChainInputs', called: 'inputs to the making of chips', named: true }),
  ...nounResolvers({ noun: SupplyChainShare, connection: SupplyChainShareConnection, singular: 'supplyChainShare', plural: 'supplyChainShares', called: 'shares of those who provide inputs and stages of the making of chips', named: false }),
  ...nounResolvers({ noun: Regulation, connection: RegulationConnection, singular: 'regulation', plural: 'regulations', called: 'instruments of law and policy', named: true }),
  ...nounResolvers({ noun: Provision, connection: ProvisionConnection, singular: 'provision', plural: 'provisions', called: 'modeled paragraphs of the control list', named: false }),
  ...nounResolvers({ noun: ControlListEntry, connection: ControlListEntryConnection, singular: 'controlListEntry', plural: 'controlListEntries', called: 'entries of the Commerce Control List', named: true }),
  ...nounResolvers({ noun: LicenseException, connection: LicenseExceptionConnection, singular: 'licenseException', plural: 'licenseExceptions', called: 'license exceptions of the EAR', named: true }),
  ...nounResolvers({ noun: Criterion, connection: CriterionConnection, singular: 'criterion', plural: 'criteria', called: 'criteria as recorded', named: false }),
  ...nounResolvers({
    noun: Listing, connection: ListingConnection, singular: 'listing', plural: 'listings', called: 'listings of parties', named: false,
    ofDay: 'Only listings that stood on this day: from their first day until the day on which they ended, that one not counted. A listing whose first day is not known counts from the day of the list on which it was first seen (`seenOn`), and is on no day where that is not known either; parties removed before the snapshot are missing (`coverage`). Left out: every listing on record, whatever the day.',
  }),
  ...nounResolvers({ noun: ListSearch, connection: ListSearchConnection, singular: 'listSearch', plural: 'listSearches', called: 'searches that found nothing', named: false }),
  ...nounResolvers({ noun: Metric, connection: MetricConnection, singular: 'metric', plural: 'metrics', called: 'measures that the controls use', named: false }),
  ...nounResolvers({ noun: Topic, connection: TopicConnection, singular: 'topic', plural: 'topics', called: 'topics of claims', named: true }),
  ...nounResolvers({ noun: Document, connection: DocumentConnection, singular: 'document', plural: 'documents', called: 'documents', named: false }),
  ...nounResolvers({ noun: Claim, connection: ClaimConnection, singular: 'claim', plural: 'claims', called: 'claims', named: false }),
  ...nounResolvers({ noun: Source, connection: SourceConnection, singular: 'source', plural: 'sources', called: 'sources', named: false }),
] as const;
