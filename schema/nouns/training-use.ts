import { Field, Float, ObjectType } from 'type-graphql';
import { TrainingConfidence, TrainingRole } from '../enums/fact-enums.ts';
import { DateBasis } from '../enums/law-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Parts, Requires, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Interval } from '../values/interval.ts';
import { Quantity, quantityParts } from '../values/quantity.ts';
import { Acquisition } from './acquisition.ts';
import { ChipFamily } from './chip-family.ts';
import { Chip } from './chip.ts';
import { Model } from './model.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'The use of a kind of chip for a model: role, quantity, time, who says so. An exact chip, or a family with candidates, never a guess.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('TrainingUse', {
  DEVELOPER: { along: 'model.developers', description: 'By developer of the model.' },
  DEVELOPER_COUNTRY: { along: 'model.developers.country', description: 'By the country of a developer’s headquarters, ISO 3166-1 alpha-2.' },
  CHIP: { along: 'chip', description: 'By the exact chip; null where only a family, or nothing, is named.' },
  CHIP_FAMILY: { along: ['chip.families', 'family'], description: 'By the family of the chip, or the family that the source names in its place.' },
  CHIP_VENDOR: { along: 'chip.vendor', description: 'By who designs the exact chip.' },
  CONTROL_STATUS: { along: 'chip.status', description: 'By what the law said of the exact chip for one destination on a day (`controlStatus`); null where none is known.' },
})
export class TrainingUse extends Sourced {
  @Field(() => Model, { description: 'The model.' })
  @ToOne('TRAINING_OF', { filter: true, sort: true })
  model!: Model;

  @Field(() => TrainingRole, { nullable: true, description: 'What the hardware was used for.' })
  @Stored({ filter: true })
  role!: string | null;

  @Field(() => Chip, { nullable: true, description: 'The exact chip; null when the source names only a family or nothing.' })
  @ToOne('OF_CHIP', { filter: true, candidates: 'CANDIDATE_CHIP', sort: true })
  chip!: Chip | null;

  @Field(() => ChipFamily, { nullable: true, description: 'The family that the source names.' })
  @ToOne('OF_FAMILY', { filter: true })
  family!: ChipFamily | null;

  @Field(() => [Chip], { description: 'The chips that a family-level wording may mean.' })
  @ToMany('CANDIDATE_CHIP', { orderBy: 'position', filter: true })
  candidates!: Chip[];

  @Field(() => String, { nullable: true, description: 'The wording of the source.' })
  @Stored()
  chipAsStated!: string | null;

  @Field(() => Quantity, { nullable: true, description: 'How many, with low = high for a point value.' })
  @Parts(quantityParts, 'quantityUnit')
  quantity!: Quantity | null;

  @Field(() => Float, { nullable: true, description: 'Accelerator-hours.' })
  @Stored({ filter: true, sort: true })
  acceleratorHours!: number | null;

  @Field(() => String, { nullable: true, description: 'What those hours hold.' })
  @Stored()
  acceleratorHoursNote!: string | null;

  @Field(() => Float, { nullable: true, description: 'Cost claimed, in U.S. dollars of the claim’s day.' })
  @Stored({ filter: true, sort: true })
  costUsd!: number | null;

  @Field(() => String, { nullable: true, description: 'What that cost leaves out.' })
  @Stored()
  costNote!: string | null;

  @Field(() => Interval, { nullable: true, description: 'When it took place, where that is known.' })
  @Parts({ from: 'trainingFrom', until: 'trainingUntil' }, 'trainingFrom')
  trainingPeriod!: Interval | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which the law is applied: of the model, or of the base model when the use is inherited. Derived.' })
  @Stored({ filter: true, sort: true })
  trainingDate!: string | null;

  @Field(() => DateBasis, { nullable: true, description: 'Which day that is. Derived.' })
  @Stored()
  trainingDateBasis!: string | null;

  @Field(() => TrainingConfidence, { nullable: true, description: 'Who vouches for it.' })
  @Stored({ filter: true })
  confidence!: string | null;

  @Field(() => Model, { nullable: true, description: 'The base model whose training this was; null for the model’s own.' })
  @ToOne('INHERITED_FROM', { filter: true })
  inheritedFrom!: Model | null;

  @Field(() => [Acquisition], { description: 'Acquisitions that a source ties to this use.' })
  @ToMany('HARDWARE_FROM', { orderBy: 'position', filter: true })
  acquisitions!: Acquisition[];

  @Field(() => String, { nullable: true, description: 'What else must be known: of the use, of its accelerator-hours, and of what the cost leaves out, in this order.' })
  @Requires('{ useNote acceleratorHoursNote costNote }')
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'The note on the use alone.' })
  @Stored({ as: 'note' })
  useNote!: string | null;
}

export const TrainingUseConnection = connectionOf('TrainingUse', () => TrainingUse, { grouped: true });
