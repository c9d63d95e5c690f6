import { Field, Float, ObjectType } from 'type-graphql';
import { DateBasis, UndeterminedReasonKind } from '../enums/law-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Nominally, Noun, Requires, Stored, ToMany } from '../mapping/graph-decorators.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { DateScalar } from '../scalars/date.ts';
import { SafeInt } from '../scalars/safe-int.ts';
import { ConstraintEvent } from '../values/constraint-timeline.ts';
import { MeasureOutcome } from '../values/determination.ts';
import { Lineage } from '../values/lineage.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';
import { TrainingUse } from './training-use.ts';

@ObjectType({ description: 'An AI model and what is known of its training.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Model', {
  DEVELOPER: { along: 'developers', description: 'By developer.' },
  DEVELOPER_COUNTRY: { along: 'developers.country', description: 'By the country of a developer’s headquarters, ISO 3166-1 alpha-2.' },
  CHIP: { along: 'trainingUses.chip', description: 'By the exact chip of a training use, of whatever role (serving included); null where only a family, or nothing, is named.' },
  CHIP_FAMILY: { along: ['trainingUses.chip.families', 'trainingUses.family'], description: 'By the family of the chip of a training use, of whatever role (serving included), or the family that the source names in its place.' },
  CHIP_VENDOR: { along: 'trainingUses.chip.vendor', description: 'By who designs the exact chip of a training use, of whatever role (serving included).' },
  CONTROL_STATUS: { along: 'trainingUses.chip.status', description: 'By what the law said of the exact chip of a training use, of whatever role (serving included) for one destination on a day (`controlStatus`); null where none is known.' },
})
export class Model extends Sourced {
  @Field(() => String, { description: 'Name.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => [String], { description: 'Other names, part numbers and spellings by which it is found.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => [Organization], { description: 'Who developed it, in the order the source names them.' })
  @ToMany('DEVELOPED_BY', { orderBy: 'position', filter: true })
  developers!: Organization[];

  @Field(() => [CountryCode], { description: 'Countries of its development as its own sources state them, ISO 3166-1 alpha-2; the headquarters of a developer may lie elsewhere. Empty where they state none.' })
  @Stored({ reads: 'list', filter: true })
  countryCodes!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'The day it was published: an upper bound for its training.' })
  @Stored({ filter: true, sort: true })
  publicationDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of training; known for few models.' })
  @Stored({ filter: true, sort: true })
  trainingStart!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last day of training (half-open); known for few models.' })
  @Stored()
  trainingEnd!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which the law is applied: training start, else publication. Derived.' })
  @Stored({ filter: true, sort: true })
  trainingDate!: string | null;

  @Field(() => DateBasis, { nullable: true, description: 'Which of the two trainingDate is. Derived.' })
  @Stored()
  trainingDateBasis!: string | null;

  @Field(() => SafeInt, { nullable: true, description: 'Parameters in all.' })
  @Stored({ filter: true, sort: true })
  parameters!: number | null;

  @Field(() => SafeInt, { nullable: true, description: 'Parameters active for a token, in a mixture of experts.' })
  @Stored()
  activeParameters!: number | null;

  @Field(() => Float, { nullable: true, description: 'Compute of training in floating-point operations.' })
  @Stored({ filter: true, sort: true })
  trainingFlop!: number | null;

  @Field(() => String, { nullable: true, description: 'Where that figure comes from.' })
  @Stored()
  trainingFlopBasis!: string | null;

  @Field(() => SafeInt, { nullable: true, description: 'Tokens trained on.' })
  @Stored({ filter: true, sort: true })
  trainingTokens!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its weights can be downloaded.' })
  @Stored({ filter: true })
  openWeights!: boolean | null;

  @Field(() => String, { nullable: true, description: 'License of the weights as stated.' })
  @Stored()
  license!: string | null;

  @Field(() => [String], { description: 'Techniques named by its developer.' })
  @Stored({ reads: 'list', filter: true, groups: true })
  techniques!: string[];

  @Field(() => String, { nullable: true, description: 'Its name in the data of Epoch AI.' })
  @Stored()
  epochModelName!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;

  @Field(() => [Model], { description: 'Models it was trained further from, distilled from or otherwise derived from; `lineage` says which.' })
  @ToMany('BASED_ON', { orderBy: 'position', filter: true })
  basedOn!: Model[];

  @Field(() => [Lineage], { description: 'The same with the kind of relation.' })
  @ToMany('BASED_ON', { orderBy: 'position', filter: true })
  lineage!: Lineage[];

  @Field(() => [Model], { description: 'Models that rest on this one.' })
  @FromMany('BASED_ON', { filter: true, sort: true })
  basisOf!: Model[];

  @Field(() => [ConstraintEvent], { description: 'What the law said about the hardware of each training use at each date that matters: hardware acquired (first and last day, where a source ties a purchase to it), training start, publication, today. The developer is the end user.' })
  @Requires('{ id }', {
    facts: 'MODEL',
    references: {
      Regulation: 'ALL', Country: 'ALL', Organization: 'DEVELOPERS_AND_VENDORS', Listing: 'LISTINGS_OF_DEVELOPERS', Acquisition: 'PURCHASES_FOR_TRAINING', Source: 'SOURCES_OF_HARDWARE', TrainingUse: { via: 'trainingUses' },
    },
  })
  @Nominally(2)
  constraintTimeline!: ConstraintEvent[];

  @Field(() => [UndeterminedReasonKind], { description: 'Why constraintTimeline is empty, has no day of the training, or judges no chip; empty where nothing of the kind is missing. What a determination lacks, its missingFacts say.' })
  @Requires('{ id }', { facts: 'MODEL' })
  constraintTimelineGaps!: string[];

  @Field(() => [MeasureOutcome], { description: 'Thresholds on training compute on a day: the control of weights (4E091, 10^26 operations) and the outbound investment rule (10^23, 10^24, 10^25), each with its headroom.' })
  @Requires('{ id }', { facts: 'MODEL_QUANTITIES', references: { Regulation: 'INSTRUMENTS' } })
  @Nominally(3)
  measures!: MeasureOutcome[];

  @Field(() => [TrainingUse], { description: 'On what it was trained or served, in the order of the record. An empty list means that nothing is known.' })
  @FromMany('TRAINING_OF', { filter: true, orderBy: 'position', sort: true })
  trainingUses!: TrainingUse[];
}

export const ModelConnection = connectionOf('Model', () => Model, { grouped: true });
