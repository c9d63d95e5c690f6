import type { WalkedRelation } from '../../src/graph-model/walked-relations.ts';
import { enumOf } from './register.ts';

const meanings: Readonly<Record<WalkedRelation, string>> = {
  LOCATED_IN: 'An organization has its seat in a country, or a cluster or data center stands there.',
  OWNED_BY: 'An organization is owned by another or by a person.',
  MEMBER_OF: 'A country belongs to a country group, or a chip to a chip family.',
  DESIGNED_BY: 'A chip or chip family is designed by an organization: its vendor.',
  FABRICATED_BY: 'A chip is made by a foundry.',
  VARIANT_OF: 'A chip is a variant of another, for example one made for China.',
  DEVELOPED_BY: 'A model is developed by an organization.',
  BASED_ON: 'A model is trained further or distilled from another, or built on it otherwise.',
  TRAINING_OF: 'A training use is part of the making or running of a model.',
  OF_CHIP: 'A training use, acquisition, deployment or holding is of exactly this chip.',
  OF_FAMILY: 'A training use, acquisition, deployment or holding is of chips of this family.',
  CANDIDATE_CHIP: 'A training use, acquisition, deployment or holding may be of this chip: the source names a family or a class.',
  INHERITED_FROM: 'A training use was that of the base model.',
  HARDWARE_FROM: 'The hardware of a training use was had by an acquisition, as a source says.',
  ACQUIRED_BY: 'An acquisition was made by an organization.',
  SUPPLIED_BY: 'An acquisition was supplied by an organization, which may not have known for whom.',
  THROUGH: 'An acquisition went through an intermediary.',
  DISPUTED_BY: 'An organization disputes that an acquisition took place. Gone along only when named.',
  DEPLOYED_IN: 'A deployment of chips stands in a cluster.',
  STATE_OF: 'A state is that of a data center for some time.',
  HAS_OWNER: 'A cluster or data center belongs to an organization.',
  HAS_USER: 'A data center is used by an organization.',
  BUILDS_UPON: 'A cluster is another one enlarged.',
  SUPERSEDED_BY: 'A cluster was superseded by another.',
  POSSIBLE_DUPLICATE_OF: 'A cluster may be the same as another.',
  HELD_BY: 'A holding of chips is that of an organization.',
  OF_DESIGNER: 'A holding is of chips that an organization designed.',
  OF_STAGE: 'An input belongs to a stage of the supply chain of chips.',
  GOES_INTO: 'An input goes into the making of another.',
  TYPE_OF: 'An input is a type of another.',
  PROVIDES_INPUT: 'A share is one of the supply of an input.',
  PROVIDES_STAGE: 'A share is one of a stage of the supply chain.',
  PROVIDED_BY: 'A share of a supply is that of an organization.',
  PROVIDED_BY_COUNTRY: 'A share of a supply is that of a country.',
  LISTS: 'A listing names an organization.',
  IMPOSED_BY: 'A listing was imposed by a regulation.',
  FOOTNOTE_4_ADDED_BY: 'Footnote 4 was added to a listing by a regulation.',
  SEARCHED_FOR: 'A list was searched for an organization, and no entry was found. Gone along only when named.',
  AMENDS: 'A regulation amends another.',
  SUPERSEDES: 'A regulation takes the place of another.',
  PUBLISHED_IN: 'A regulation was published in a document.',
  RESCINDED_BY: 'A regulation was rescinded by another.',
  HAS_PROVISION: 'A regulation has a provision.',
  HAS_CRITERION: 'A regulation has a criterion.',
  PUBLISHED_BY: 'A document was published by an organization.',
  AFFILIATED_WITH: 'A person belongs to an organization.',
};

export const RelationKind = enumOf('RelationKind', 'A relation between two records, read from the record at its beginning: a chip is DESIGNED_BY an organization.', meanings);

export const RelationDirection = enumOf('RelationDirection', 'Which way relations are gone along.', {
  ANY: 'Both ways.', OUT: 'From their beginning to their end: from a chip to its vendor.', IN: 'From their end to their beginning: from a vendor to its chips.',
});

export const PathMode = enumOf('PathMode', 'Which paths are looked for.', {
  SHORTEST: 'Only those of the least length.', ALL: 'Those of every length up to `maxLength`, the shortest first. None goes through a record twice.',
});
