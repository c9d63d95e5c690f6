import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { ControlStatus } from '../enums/law-enums.ts';
import { Reference } from '../mapping/graph-decorators.ts';
import { Chip } from '../nouns/chip.ts';
import { Model } from '../nouns/model.ts';
import { SafeInt } from '../scalars/safe-int.ts';
import { MissingFact } from './determination-values.ts';
import { PageInfo } from './page-info.ts';
import { DraftMetric, DraftOperator } from '../enums/draft-enums.ts';

@InputType({ description: 'A condition of a draft rule: one test (metric, operator and threshold), or allOf, anyOf or not of conditions.' })
export class DraftCriterion {
  @Field(() => String, { nullable: true, description: 'A name for the criterion, shown with what meets it. Needed on the first level.' })
  id?: string;

  @Field(() => [DraftCriterion], { nullable: true, description: 'All of these hold.' })
  allOf?: DraftCriterion[];

  @Field(() => [DraftCriterion], { nullable: true, description: 'At least one of these holds.' })
  anyOf?: DraftCriterion[];

  @Field(() => DraftCriterion, { nullable: true, description: 'This does not hold.' })
  not?: DraftCriterion;

  @Field(() => DraftMetric, { nullable: true, description: 'What is tested.' })
  metric?: string;

  @Field(() => DraftOperator, { nullable: true, description: 'The comparison.' })
  operator?: string;

  @Field(() => Float, { nullable: true, description: 'The threshold in the metric’s unit.' })
  threshold?: number;

  @Field(() => Boolean, { nullable: true, description: 'For a metric that is true or false, in place of operator and threshold.' })
  is?: boolean;
}

@ObjectType({ description: 'What a draft would do to one chip.', simpleResolvers: true })
export class DraftEffect {
  @Field(() => Chip, { nullable: true, description: 'The chip.' })
  @Reference('Chip', 'chipId')
  chip!: Chip | null;

  @Field(() => ControlStatus, { description: 'Its status under the law of the day.' })
  before!: string;

  @Field(() => ControlStatus, { description: 'Its status with the draft.' })
  after!: string;

  @Field(() => String, { nullable: true, description: 'The criterion of the draft that it surely meets; null where none.' })
  criterionId!: string | null;

  @Field(() => [MissingFact], { description: 'What is missing where the outcome is undetermined.' })
  missingFacts!: MissingFact[];
}

@ObjectType({ description: 'An effect with the cursor that continues after it.', simpleResolvers: true })
export class DraftEffectEdge {
  @Field(() => String, { description: 'Pass as `after` to go on from here.' })
  cursor!: string;

  @Field(() => DraftEffect, { description: 'The effect.' })
  node!: DraftEffect;
}

@ObjectType({ description: 'A page of effects, by chip.', simpleResolvers: true })
export class DraftEffectConnection {
  @Field(() => SafeInt, { description: 'How many in all.' })
  totalCount!: number;

  @Field(() => [DraftEffectEdge], { description: 'The page with cursors.' })
  edges!: DraftEffectEdge[];

  @Field(() => [DraftEffect], { description: 'The page without cursors.' })
  nodes!: DraftEffect[];

  @Field(() => PageInfo, { description: 'Whether and from where to go on.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'A model with the cursor that continues after it.', simpleResolvers: true })
export class AffectedModelEdge {
  @Field(() => String, { description: 'Pass as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Model, { nullable: true, description: 'The model.' })
  @Reference('Model', 'modelId')
  node!: Model | null;
}

@ObjectType({ description: 'A page of models that were trained on chips whose status a draft would change, by id.', simpleResolvers: true })
export class AffectedModelConnection {
  @Field(() => SafeInt, { description: 'How many in all.' })
  totalCount!: number;

  @Field(() => [AffectedModelEdge], { description: 'The page with cursors.' })
  edges!: AffectedModelEdge[];

  @Field(() => [Model], { description: 'The page without cursors.' })
  @Reference('Model', 'modelIds', { many: true })
  nodes!: Model[];

  @Field(() => PageInfo, { description: 'Whether and from where to go on.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'A hypothetical rule scored against every chip of the graph and the law of a day.' })
export class DraftRuleOutcome {
  @Field(() => SafeInt, { description: 'How many chips were judged.' })
  considered!: number;

  @Field(() => DraftEffectConnection, { description: 'Chips that surely need a license with the draft and did not surely need one without it.' })
  newlyControlled!: DraftEffectConnection;

  @Field(() => DraftEffectConnection, { description: 'Chips that surely needed a license and with the draft surely need none.' })
  noLongerControlled!: DraftEffectConnection;

  @Field(() => DraftEffectConnection, { description: 'Chips for which the facts do not say what the draft would do: it turns on what is not known of them, or makes them undetermined. What is undetermined with and without it alike, and not by its criteria, is left out.' })
  undetermined!: DraftEffectConnection;

  @Field(() => AffectedModelConnection, { description: 'Models trained on an exact chip that is newly or no longer controlled.' })
  modelsAffected!: AffectedModelConnection;
}
