import { Field, ObjectType } from 'type-graphql';
import { Certainty, UndeterminedReasonKind } from '../enums/law-enums.ts';
import { ByResponseName } from '../mapping/graph-decorators.ts';
import { Model } from '../nouns/model.ts';
import { SafeInt } from '../scalars/safe-int.ts';
import { PageInfo } from './page-info.ts';
import { TrainingConstraint } from './training-constraint.ts';

@ObjectType({ description: 'How many models could not be determined for one reason.', simpleResolvers: true })
export class UndeterminedReason {
  @Field(() => UndeterminedReasonKind, { description: 'Why.' })
  reason!: string;

  @Field(() => SafeInt, { description: 'Models among the undetermined and those withoutHardware to which it applies.' })
  count!: number;
}

@ObjectType({ description: 'How much is known behind an answer, so that few rows can be told from little knowledge. considered = determined + undetermined + withoutHardware.', simpleResolvers: true })
export class TrainingCoverage {
  @Field(() => SafeInt, { description: 'Models that meet `where` and were trained, as far as is known, while the rule was in force; models without any date are counted too.' })
  considered!: number;

  @Field(() => SafeInt, { description: 'Of these: models for which the rule gives a definite status for every training use.' })
  determined!: number;

  @Field(() => SafeInt, { description: 'Of these: models with hardware that is not all determined: a training use whose status is UNDETERMINED, no day to judge by, or a developer without a country on record.' })
  undetermined!: number;

  @Field(() => SafeInt, { description: 'Of these: models of which no training hardware is known; they are in no row.' })
  withoutHardware!: number;

  @Field(() => SafeInt, { description: 'Of the considered: models whose training start is not known, so that publication stands for it.' })
  withoutTrainingDates!: number;

  @Field(() => SafeInt, { description: 'Of the considered: models that surely were trained in force. considered = certain + possible.' })
  certain!: number;

  @Field(() => SafeInt, { description: 'Of the considered: models that may have been trained before the rule bit, published within twelve months after it, or without any date.' })
  possible!: number;

  @Field(() => [UndeterminedReason], { description: 'Why models are undetermined or withoutHardware. Each of them has a reason, and one may have several, so that the counts may exceed their sum. Reasons that apply to no model are left out.' })
  reasons!: UndeterminedReason[];
}

@ObjectType({ description: 'A model trained while the rule was in force, with what the rule said about its hardware.', simpleResolvers: true })
export class ModelsTrainedUnderEdge {
  @Field(() => String, { description: 'Pass as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Model, { description: 'The model.' })
  node!: Model;

  @Field(() => Certainty, { description: 'CERTAIN when the training start is known to lie in the interval, or publication is at least twelve months after the rule bit; else POSSIBLE.' })
  certainty!: string;

  @Field(() => [TrainingConstraint], { description: 'One for each training use and country of a developer whose status was asked for.' })
  @ByResponseName()
  constraints!: TrainingConstraint[];
}

@ObjectType({ description: 'A page of models trained while a rule was in force.', simpleResolvers: true })
export class ModelsTrainedUnderConnection {
  @Field(() => SafeInt, { description: 'How many models there are in all, whatever the page.' })
  totalCount!: number;

  @Field(() => TrainingCoverage, { description: 'How many models were considered, and of how many too little is known.' })
  coverage!: TrainingCoverage;

  @Field(() => [ModelsTrainedUnderEdge], { description: 'The page.' })
  edges!: ModelsTrainedUnderEdge[];

  @Field(() => [Model], { description: 'The models of the page without what the rule said.' })
  nodes!: Model[];

  @Field(() => PageInfo, { description: 'Whether and from where to go on.' })
  pageInfo!: PageInfo;
}
