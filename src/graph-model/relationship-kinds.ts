import type { NodeLabel } from './node-kinds.ts';
import type { PropertyType } from './node-kinds.ts';

export interface RelationshipKind {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** The field that it is a value of, by the label of the record at its beginning, or at its end where that one claims it: the relation is known since that field is. */
  readonly claimedAs?: Readonly<Partial<Record<NodeLabel, string>>>;
  /** The record at its beginning cannot be told without the one at its end, which is named with it whenever that became known. */
  readonly namesEnd?: true;
}

/** Half-open valid time; `until` is OPEN_END when open, and `from` is absent when it is not known. */
const interval = { from: 'date', until: 'date' } as const;
/** `position` keeps the order in which the seed names several. */
const ordered = { position: 'number' } as const;

/** The kinds that a claim can be about. */
export const subjects = ['Organization', 'Person', 'Topic', 'Document', 'Country', 'CountryGroup', 'Chip', 'ChipFamily', 'Model', 'TrainingUse', 'Acquisition', 'Cluster', 'ChipDeployment', 'DataCenter', 'DataCenterState', 'ChipHolding', 'SupplyChainStage', 'SupplyChainInput', 'SupplyChainShare', 'Regulation', 'Listing', 'ListSearch', 'Metric', 'Criterion', 'Provision', 'ControlListEntry', 'LicenseException'] as const;

/** Every relationship type, its end labels and its properties. A type implies the labels of its ends unless several are named. */
export const relationshipKinds = {
  LOCATED_IN: { from: ['Organization', 'Cluster', 'DataCenter'], to: ['Country'], properties: {}, claimedAs: { Organization: 'country', Cluster: 'country', DataCenter: 'country' } },
  OWNED_BY: { from: ['Organization'], to: ['Organization', 'Person'], properties: { ...ordered, ...interval, share: 'number', asStated: 'string', check: 'string' }, claimedAs: { Organization: 'owners' } },
  MEMBER_OF: { from: ['Country', 'Chip'], to: ['CountryGroup', 'ChipFamily'], properties: { ...interval, observedFrom: 'date', observedUntil: 'date', citation: 'string', note: 'string' }, claimedAs: { CountryGroup: 'members', ChipFamily: 'chips' } },
  DESIGNED_BY: { from: ['Chip', 'ChipFamily'], to: ['Organization'], properties: {}, claimedAs: { Chip: 'vendor', ChipFamily: 'vendor' } },
  FABRICATED_BY: { from: ['Chip'], to: ['Organization'], properties: { ...ordered, note: 'string' }, claimedAs: { Chip: 'foundries' } },
  VARIANT_OF: { from: ['Chip'], to: ['Chip'], properties: {}, claimedAs: { Chip: 'variantOf' } },
  DEVELOPED_BY: { from: ['Model'], to: ['Organization'], properties: ordered, claimedAs: { Model: 'developers' } },
  BASED_ON: { from: ['Model'], to: ['Model'], properties: { ...ordered, kind: 'string' }, claimedAs: { Model: 'basedOn' } },
  TRAINING_OF: { from: ['TrainingUse'], to: ['Model'], properties: ordered, namesEnd: true },
  /** The exact chip, where the source names one. */
  OF_CHIP: { from: ['TrainingUse', 'Acquisition', 'ChipDeployment', 'ChipHolding'], to: ['Chip'], properties: ordered, claimedAs: { TrainingUse: 'chip', Acquisition: 'chips', ChipDeployment: 'chip', ChipHolding: 'chip' } },
  OF_FAMILY: { from: ['TrainingUse', 'Acquisition', 'ChipDeployment', 'ChipHolding'], to: ['ChipFamily'], properties: ordered, claimedAs: { TrainingUse: 'family', Acquisition: 'families', ChipDeployment: 'family', ChipHolding: 'family' } },
  /** The chips that a family-level wording may mean. Never beside OF_CHIP, but on an Acquisition. */
  CANDIDATE_CHIP: {
    from: ['TrainingUse', 'Acquisition', 'ChipDeployment', 'ChipHolding'], to: ['Chip'], properties: ordered,
    claimedAs: { TrainingUse: 'candidates', Acquisition: 'candidates', ChipDeployment: 'candidates', ChipHolding: 'candidates' },
  },
  INHERITED_FROM: { from: ['TrainingUse'], to: ['Model'], properties: {}, claimedAs: { TrainingUse: 'inheritedFrom' } },
  /** Only where a source ties the purchase to the training. */
  HARDWARE_FROM: { from: ['TrainingUse'], to: ['Acquisition'], properties: ordered, claimedAs: { TrainingUse: 'acquisitions' } },
  ACQUIRED_BY: { from: ['Acquisition'], to: ['Organization'], properties: ordered, claimedAs: { Acquisition: 'acquirers' } },
  SUPPLIED_BY: { from: ['Acquisition'], to: ['Organization'], properties: ordered, claimedAs: { Acquisition: 'suppliers' } },
  THROUGH: { from: ['Acquisition'], to: ['Organization'], properties: ordered, claimedAs: { Acquisition: 'intermediaries' } },
  DISPUTED_BY: { from: ['Acquisition'], to: ['Organization'], properties: ordered, claimedAs: { Acquisition: 'disputedBy' } },
  /** Claims that speak of the acquisition, whatever they are about. */
  SPOKEN_OF_IN: { from: ['Acquisition'], to: ['Claim'], properties: ordered },
  DEPLOYED_IN: { from: ['ChipDeployment'], to: ['Cluster'], properties: ordered, namesEnd: true },
  STATE_OF: { from: ['DataCenterState'], to: ['DataCenter'], properties: ordered, namesEnd: true },
  /** Of machines and buildings. What owns an organization is `OWNED_BY`. `certainty`: how sure the source is. */
  HAS_OWNER: { from: ['Cluster', 'DataCenter'], to: ['Organization'], properties: { ...ordered, certainty: 'string' }, claimedAs: { Cluster: 'owners', DataCenter: 'owners' } },
  HAS_USER: { from: ['DataCenter'], to: ['Organization'], properties: { ...ordered, certainty: 'string' }, claimedAs: { DataCenter: 'users' } },
  /** The cluster is the other one enlarged. */
  BUILDS_UPON: { from: ['Cluster'], to: ['Cluster'], properties: ordered, claimedAs: { Cluster: 'buildsUpon' } },
  SUPERSEDED_BY: { from: ['Cluster'], to: ['Cluster'], properties: ordered, claimedAs: { Cluster: 'supersededBy' } },
  POSSIBLE_DUPLICATE_OF: { from: ['Cluster'], to: ['Cluster'], properties: ordered, claimedAs: { Cluster: 'possibleDuplicateOf' } },
  HELD_BY: { from: ['ChipHolding'], to: ['Organization'], properties: {}, claimedAs: { ChipHolding: 'owner' } },
  OF_DESIGNER: { from: ['ChipHolding'], to: ['Organization'], properties: {}, claimedAs: { ChipHolding: 'designer' } },
  OF_STAGE: { from: ['SupplyChainInput'], to: ['SupplyChainStage'], properties: {}, claimedAs: { SupplyChainInput: 'stage' } },
  GOES_INTO: { from: ['SupplyChainInput'], to: ['SupplyChainInput'], properties: ordered, claimedAs: { SupplyChainInput: 'goesInto' } },
  TYPE_OF: { from: ['SupplyChainInput'], to: ['SupplyChainInput'], properties: ordered, claimedAs: { SupplyChainInput: 'typeOf' } },
  /** A share is of an input or of a stage, and of an organization, of a country or of nobody who is named. */
  PROVIDES_INPUT: { from: ['SupplyChainShare'], to: ['SupplyChainInput'], properties: {}, claimedAs: { SupplyChainShare: 'input' } },
  PROVIDES_STAGE: { from: ['SupplyChainShare'], to: ['SupplyChainStage'], properties: {}, claimedAs: { SupplyChainShare: 'stage' } },
  PROVIDED_BY: { from: ['SupplyChainShare'], to: ['Organization'], properties: {}, claimedAs: { SupplyChainShare: 'organization' } },
  PROVIDED_BY_COUNTRY: { from: ['SupplyChainShare'], to: ['Country'], properties: {}, claimedAs: { SupplyChainShare: 'country' } },
  LISTS: { from: ['Listing'], to: ['Organization'], properties: {}, namesEnd: true },
  IMPOSED_BY: { from: ['Listing'], to: ['Regulation'], properties: {}, claimedAs: { Listing: 'imposedBy' } },
  FOOTNOTE_4_ADDED_BY: { from: ['Listing'], to: ['Regulation'], properties: {}, claimedAs: { Listing: 'footnote4AddedBy' } },
  SEARCHED_FOR: { from: ['ListSearch'], to: ['Organization'], properties: ordered, claimedAs: { ListSearch: 'organizations' } },
  AMENDS: { from: ['Regulation'], to: ['Regulation'], properties: {}, claimedAs: { Regulation: 'amends' } },
  SUPERSEDES: { from: ['Regulation'], to: ['Regulation'], properties: {}, claimedAs: { Regulation: 'supersedes' } },
  /** The notice in the Federal Register that it is. */
  PUBLISHED_IN: { from: ['Regulation'], to: ['Document'], properties: {}, claimedAs: { Regulation: 'frDocumentNumber' } },
  RESCINDED_BY: { from: ['Regulation'], to: ['Regulation'], properties: {}, claimedAs: { Regulation: 'rescindedBy' } },
  HAS_PROVISION: { from: ['Regulation'], to: ['Provision'], properties: ordered },
  HAS_CRITERION: { from: ['Regulation'], to: ['Criterion'], properties: ordered, claimedAs: { Regulation: 'criteria' } },
  /** Of what a claim speaks, where that is a topic. Any other record is known by its id (`subjectId`, `objectId`): with a relationship for each claim its node would be dense, and whoever reads it would pay. */
  CONCERNS: { from: ['Claim'], to: ['Topic'], properties: {} },
  /** Who says it; those who say it with them are `MADE_WITH`. */
  MADE_BY: { from: ['Claim'], to: ['Organization', 'Person'], properties: {} },
  MADE_WITH: { from: ['Claim'], to: ['Organization', 'Person'], properties: ordered },
  /** Who probably said it, where the document names somebody else. */
  PROBABLY_MADE_BY: { from: ['Claim'], to: ['Organization', 'Person'], properties: {} },
  MADE_IN: { from: ['Claim'], to: ['Document'], properties: {} },
  PUBLISHED_BY: { from: ['Claim', 'Document'], to: ['Organization'], properties: {} },
  AFFILIATED_WITH: { from: ['Person'], to: ['Organization'], properties: {}, claimedAs: { Person: 'affiliation' } },
  HAS_FURTHER_OBJECT: { from: ['Claim'], to: subjects, properties: ordered },
  /** Whom the claim truly means, where it names somebody else. */
  MEANS: { from: ['Claim'], to: subjects, properties: ordered },
  /** What it was taken from: never in a circle. */
  RESTS_ON: { from: ['Claim'], to: ['Claim'], properties: ordered },
  CONTRADICTS: { from: ['Claim'], to: ['Claim'], properties: { stance: 'string' } },
  SUPPORTS: { from: ['Claim'], to: ['Claim'], properties: { stance: 'string' } },
  QUALIFIES: { from: ['Claim'], to: ['Claim'], properties: { stance: 'string' } },
  /** Another value for the same field of the same record; in both directions. */
  COMPETES_WITH: { from: ['Claim'], to: ['Claim'], properties: {} },
  /** What the verdict on it rests on; where it is made is what it `CITES`. */
  EVIDENCED_BY: { from: ['Claim'], to: ['Source'], properties: { ...ordered, locator: 'string', check: 'string' } },
  /** A copy, a translation or a report of another source: what both say, one source says. */
  RETELLS: { from: ['Source'], to: ['Source'], properties: {} },
  CITES: {
    from: ['Claim', 'Document', 'Topic', 'Organization', 'Person', 'Country', 'CountryGroup', 'Chip', 'ChipFamily', 'Model', 'TrainingUse', 'Acquisition', 'Cluster', 'ChipDeployment', 'DataCenter', 'DataCenterState', 'ChipHolding', 'SupplyChainStage', 'SupplyChainInput', 'SupplyChainShare', 'Regulation', 'Listing', 'ListSearch', 'Metric', 'Criterion', 'Provision', 'ControlListEntry', 'LicenseException'],
    to: ['Source'],
    properties: { ...ordered, locator: 'string', check: 'string' },
  },
  NAMES: { from: ['Name'], to: ['Organization', 'Person', 'Topic', 'Document', 'Chip', 'ChipFamily', 'Model', 'Cluster', 'DataCenter', 'SupplyChainStage', 'SupplyChainInput', 'Country', 'ControlListEntry', 'LicenseException', 'Regulation'], properties: {} },
  DESCRIBES: { from: ['Feed'], to: ['Dataset'], properties: ordered },
} as const satisfies Record<string, RelationshipKind>;

export type RelationshipType = keyof typeof relationshipKinds;
