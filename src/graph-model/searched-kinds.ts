import type { NodeLabel } from './node-kinds.ts';
import type { RelationshipType } from './relationship-kinds.ts';

export interface SearchedKind {
  /** The properties that hold what a record is called, the best name first. */
  readonly names: readonly string[];
  /** Who made or owns it: their names beside its own say which one is meant ("英伟达 H800"). */
  readonly by?: RelationshipType;
}

/** The kinds that `search` finds, in the order in which equally good ones are told. What has no name of its own (a claim, a training use, an estimate of the chips of an owner) is found by the record that it is about. */
export const searchedKinds = {
  Organization: { names: ['name', 'nameZhHans', 'nameZhHant', 'aliases', 'ticker', 'wikidataId'] },
  Chip: { names: ['name', 'aliases'], by: 'DESIGNED_BY' },
  ChipFamily: { names: ['name', 'aliases'], by: 'DESIGNED_BY' },
  Model: { names: ['name', 'aliases', 'epochModelName'], by: 'DEVELOPED_BY' },
  Regulation: { names: ['title', 'citation', 'frDocumentNumber', 'docket', 'rin'] },
  Person: { names: ['name', 'nameZhHans', 'nameZhHant', 'aliases'] },
  Provision: { names: ['paragraph', 'eccn'] },
  ControlListEntry: { names: ['code', 'heading'] },
  LicenseException: { names: ['code', 'title'] },
  Country: { names: ['name', 'code'] },
  CountryGroup: { names: ['name'] },
  Cluster: { names: ['name', 'aliases'], by: 'HAS_OWNER' },
  DataCenter: { names: ['name', 'aliases'], by: 'HAS_OWNER' },
  SupplyChainStage: { names: ['name', 'aliases'] },
  SupplyChainInput: { names: ['name', 'aliases'] },
  Topic: { names: ['name', 'nameZhHans', 'nameZhHant', 'aliases'] },
  Metric: { names: ['name'] },
  Acquisition: { names: ['title'] },
  Listing: { names: ['listedName', 'aliases', 'entityNumber'] },
  Document: { names: ['ownTitle', 'titleEn', 'aliases', 'frDocumentNumber'] },
  Source: { names: ['title'] },
} as const satisfies Partial<Record<NodeLabel, SearchedKind>>;

/** Fields whose text is no name: nothing else is meant by what is written nearly so, and what somebody made is not called by them. */
export const codeFields: readonly string[] = ['id', 'ticker', 'wikidataId', 'citation', 'frDocumentNumber', 'docket', 'rin', 'entityNumber'];

/** The properties that search alone reads: what a record is called once more, in the form in which it is compared. */
export const readBySearchAlone: readonly string[] = ['searchNames', 'searchBy'];

export type SearchedLabel = keyof typeof searchedKinds;

export const searchedLabels = Object.keys(searchedKinds) as readonly SearchedLabel[];

/** The full-text index over `searchNames` of all of them. */
export const searchIndex = 'search';
