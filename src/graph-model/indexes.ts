import type { NodeLabel } from './node-kinds.ts';
import { nodeKinds } from './node-kinds.ts';

export interface IndexDefinition {
  readonly name: string;
  readonly label: NodeLabel;
  readonly properties: readonly string[];
}

/** Properties by which the API filters or sorts, each with a range index. A sort pages by (property, id), so it has a composite index besides. */
const filtered: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  Country: ['code', 'name'],
  CountryGroup: ['name'],
  Organization: ['name', 'countryCode', 'kind', 'ticker', 'entityListStatus'],
  Person: ['name'],
  ChipFamily: ['name'],
  Chip: ['name', 'tpp', 'performanceDensity', 'releaseDate', 'releaseStatus', 'marketSegment', 'marketedForChina', 'memoryBandwidthGBps', 'memoryGB', 'dieAreaMm2', 'interconnectGBps'],
  Model: ['name', 'publicationDate', 'trainingDate', 'trainingFlop', 'parameters', 'trainingTokens', 'openWeights', 'trainingStart'],
  TrainingUse: ['role', 'confidence', 'trainingDate', 'quantityLow', 'quantityHigh', 'acceleratorHours', 'costUsd'],
  Acquisition: ['title', 'route', 'status', 'fromDate', 'untilDate', 'quantityLow', 'quantityHigh', 'confidence'],
  Regulation: ['title', 'jurisdiction', 'kind', 'announcedDate', 'publishedDate', 'effectiveFrom', 'effectiveUntil', 'citation'],
  Name: ['folded'],
  Provision: ['eccn', 'paragraph', 'from'],
  Listing: ['list', 'from', 'until', 'listedName'],
  Claim: ['predicate', 'rank', 'publishedOn'],
  Source: ['url', 'publisher', 'publishedOn', 'title'],
};

export const rangeIndexes: readonly IndexDefinition[] = Object.entries(filtered).flatMap(([label, properties]) =>
  properties.flatMap((property) => [
    { name: `${label}_${property}`, label: label as NodeLabel, properties: [property] },
    { name: `${label}_${property}_id`, label: label as NodeLabel, properties: [property, 'id'] },
  ]),
);

/** Every kind is found by its id, and no id exists twice. */
export const uniqueIds: readonly IndexDefinition[] = (Object.keys(nodeKinds) as NodeLabel[]).map((label) => ({ name: `${label}_id`, label, properties: ['id'] }));
