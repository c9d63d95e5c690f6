import type { HistoryLabel } from './history-kinds.ts';
import type { NodeLabel } from './node-kinds.ts';
import { nodeKinds } from './node-kinds.ts';

export interface IndexDefinition {
  readonly name: string;
  readonly label: NodeLabel | HistoryLabel;
  readonly properties: readonly string[];
}

type PropertiesByLabel = Readonly<Partial<Record<NodeLabel, readonly string[]>>>;

/** Properties by which the API filters or a statement looks up. A test holds the list equal to what the schema offers. */
export const filteredProperties: PropertiesByLabel = {
  Country: ['code', 'name', 'disputed'],
  CountryGroup: ['name', 'disputed'],
  Organization: ['name', 'countryCode', 'kind', 'ticker', 'entityListStatus', 'disputed'],
  Person: ['name', 'disputed'],
  ChipFamily: ['name', 'disputed'],
  Chip: ['name', 'designCountryCode', 'releaseStatus', 'releaseDate', 'marketSegment', 'marketedForChina', 'dieAreaMm2', 'tpp', 'performanceDensity', 'memoryGB', 'memoryBandwidthGBps', 'interconnectGBps', 'disputed'],
  Model: ['name', 'publicationDate', 'trainingStart', 'trainingDate', 'parameters', 'trainingFlop', 'trainingTokens', 'openWeights', 'disputed'],
  TrainingUse: ['role', 'acceleratorHours', 'costUsd', 'trainingDate', 'confidence', 'disputed'],
  Acquisition: ['title', 'fromDate', 'untilDate', 'status', 'confidence', 'disputed'],
  Cluster: ['name', 'status', 'certainty', 'singleCluster', 'sector', 'countryCode', 'operationalFrom', 'operationalUntil', 'chipCount', 'h100Equivalents', 'powerCapacityMW', 'hardwareCostUsd', 'possibleDuplicate', 'inStandardAnalysis', 'vanishedOn', 'disputed'],
  ChipDeployment: ['chipAsStated', 'chipCount', 'disputed'],
  DataCenter: ['name', 'countryCode', 'h100Equivalents', 'powerMW', 'capitalCost2025UsdBillions', 'vanishedOn', 'disputed'],
  DataCenterState: ['fromDate', 'untilDate', 'expected', 'powerMW', 'h100Equivalents', 'vanishedOn', 'disputed'],
  ChipHolding: ['name', 'ownerAsStated', 'breakdown', 'span', 'chipAsStated', 'fromDate', 'untilDate', 'chipCount', 'h100Equivalents', 'vanishedOn', 'disputed'],
  SupplyChainStage: ['name', 'marketSizeUsd', 'vanishedOn', 'disputed'],
  SupplyChainInput: ['name', 'kind', 'marketSizeUsd', 'vanishedOn', 'disputed'],
  SupplyChainShare: ['providerKind', 'providerAsStated', 'countryCode', 'sharePercent', 'negligible', 'vanishedOn', 'disputed'],
  Regulation: ['title', 'kind', 'jurisdiction', 'citation', 'announcedDate', 'publishedDate', 'effectiveFrom', 'effectiveUntil', 'confidence', 'disputed'],
  Provision: ['paragraph', 'eccn', 'from'],
  Listing: ['list', 'listedName', 'partyType', 'entityNumber', 'seenOn', 'from', 'until', 'disputed'],
  Metric: ['name', 'disputed'],
  Topic: ['name', 'kind', 'disputed'],
  Document: ['title', 'kind', 'publishedOn', 'disputed'],
  ControlListEntry: ['code', 'category', 'productGroup', 'heading', 'disputed'],
  LicenseException: ['code', 'title', 'disputed'],
  Claim: ['predicate', 'field', 'subjectId', 'objectId', 'speakerId', 'outletId', 'documentId', 'kind', 'locator', 'stance', 'verdict', 'disputed', 'firstPublicOn', 'rank', 'check', 'publishedOn', 'knownSince', 'recordedFrom'],
  Source: ['url', 'title', 'publisher', 'publishedOn'],
  ListSearch: ['disputed'],
  Criterion: ['disputed'],
};

/** Properties by which the API sorts. A page goes by (property, id), so each has a composite index. */
export const sortedProperties: PropertiesByLabel = {
  Country: ['code', 'name'],
  CountryGroup: ['name'],
  Organization: ['name'],
  Person: ['name'],
  ChipFamily: ['name'],
  Chip: ['name', 'releaseDate', 'dieAreaMm2', 'tpp', 'performanceDensity', 'memoryGB', 'memoryBandwidthGBps', 'interconnectGBps'],
  Model: ['name', 'publicationDate', 'trainingStart', 'trainingDate', 'parameters', 'trainingFlop', 'trainingTokens'],
  TrainingUse: ['acceleratorHours', 'costUsd', 'trainingDate'],
  Acquisition: ['title', 'fromDate', 'untilDate'],
  Cluster: ['name', 'operationalFrom', 'operationalUntil', 'chipCount', 'h100Equivalents', 'powerCapacityMW', 'hardwareCostUsd'],
  ChipDeployment: ['chipCount'],
  DataCenter: ['name', 'h100Equivalents', 'powerMW', 'capitalCost2025UsdBillions'],
  DataCenterState: ['fromDate', 'powerMW', 'h100Equivalents'],
  ChipHolding: ['name', 'untilDate', 'chipCount', 'h100Equivalents'],
  SupplyChainStage: ['name', 'marketSizeUsd'],
  SupplyChainInput: ['name', 'marketSizeUsd'],
  SupplyChainShare: ['providerAsStated', 'sharePercent'],
  Regulation: ['title', 'citation', 'announcedDate', 'publishedDate', 'effectiveFrom', 'effectiveUntil'],
  Provision: ['paragraph', 'eccn', 'from'],
  Listing: ['listedName', 'from', 'until'],
  Metric: ['name'],
  Claim: ['predicate', 'locator', 'firstPublicOn', 'publishedOn', 'knownSince', 'recordedFrom'],
  Topic: ['name'],
  Document: ['title', 'publishedOn'],
  ControlListEntry: ['code'],
  LicenseException: ['code'],
  Source: ['title', 'publisher', 'publishedOn'],
};

/** Folded names and titles, in which a part is looked for. */
export const searchedProperties: PropertiesByLabel = {
  Country: ['nameFolded'], CountryGroup: ['nameFolded'], Organization: ['nameFolded'], Person: ['nameFolded'], ChipFamily: ['nameFolded'], Chip: ['nameFolded'], Model: ['nameFolded'],
  Cluster: ['nameFolded'], DataCenter: ['nameFolded'], ChipHolding: ['nameFolded'], SupplyChainStage: ['nameFolded'], SupplyChainInput: ['nameFolded'],
  Metric: ['nameFolded'], Topic: ['nameFolded'], Document: ['titleFolded'], Acquisition: ['titleFolded'], Regulation: ['titleFolded'], Source: ['titleFolded'],
  ControlListEntry: ['headingFolded'], LicenseException: ['titleFolded'],
};

/** The composite index of a sort key also serves a condition on it: root statements say that the id is known. */
const onlyFiltered: PropertiesByLabel = Object.fromEntries(
  Object.entries(filteredProperties).map(([label, properties]) => [label, properties.filter((property) => !sortedProperties[label as NodeLabel]?.includes(property))]),
);

/** Records find the claims about them by id and field, without a relationship to each. */
const joinIndexes: readonly IndexDefinition[] = [{ name: 'Claim_subjectId_field', label: 'Claim', properties: ['subjectId', 'field'] }];

/** Behind `changes(subject:)`: what became public of some records alone. */
const changesIndexes: readonly IndexDefinition[] = [{ name: 'Claim_subjectId_recordedFrom', label: 'Claim', properties: ['subjectId', 'recordedFrom'] }];

/** The day of the oldest snapshot, which every page of listings says with its coverage. */
const coverageIndexes: readonly IndexDefinition[] = [{ name: 'Listing_statusOn', label: 'Listing', properties: ['statusOn'] }];

export const rangeIndexes: readonly IndexDefinition[] = [
  ...coverageIndexes,
  ...joinIndexes,
  ...changesIndexes,
  ...definitions(onlyFiltered, (property) => [property], ''),
  ...definitions(sortedProperties, (property) => [property, 'id'], '_id'),
];

/** What a record lacks is text in which a field and a reason are looked for. */
const missingProperties: PropertiesByLabel = Object.fromEntries(Object.entries(nodeKinds).filter(([, { properties }]) => 'missing' in properties).map(([label]) => [label, ['missing']]));

/** Serve CONTAINS and STARTS WITH. */
export const textIndexes: readonly IndexDefinition[] = [searchedProperties, missingProperties].flatMap((searched) => definitions(searched, (property) => [property], '_text'));

/** Every kind is found by its id, and no id exists twice. */
export const uniqueIds: readonly IndexDefinition[] = (Object.keys(nodeKinds) as NodeLabel[]).map((label) => ({ name: `${label}_id`, label, properties: ['id'] }));

function definitions(byLabel: PropertiesByLabel, properties: (property: string) => readonly string[], suffix: string): readonly IndexDefinition[] {
  return Object.entries(byLabel).flatMap(([label, listed]) => listed.map((property) => ({ name: `${label}_${property}${suffix}`, label: label as NodeLabel, properties: properties(property) })));
}
