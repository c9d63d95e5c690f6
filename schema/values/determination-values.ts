import { Field, Float, ID, ObjectType } from 'type-graphql';
import { TestOutcome } from '../enums/law-enums.ts';
import { Reference } from '../mapping/graph-decorators.ts';
import { Regulation } from '../nouns/regulation.ts';

@ObjectType({ description: 'The place in the law that a determination rests on.', simpleResolvers: true })
export class LegalCitation {
  @Field(() => String, { description: 'Citation down to the paragraph, for example `15 CFR part 774, Supplement No. 1, 3A090.a.1; 88 FR 73458`.' })
  citation!: string;

  @Field(() => String, { nullable: true, description: 'Place within the cited document.' })
  locator!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the cited document.' })
  url!: string | null;
}

@ObjectType({ description: 'One test of a criterion as it was evaluated, in the order of the law.', simpleResolvers: true })
export class TraceStep {
  @Field(() => String, { description: 'The test in words.' })
  test!: string;

  @Field(() => String, { description: 'The metric tested.' })
  metric!: string;

  @Field(() => String, { nullable: true, description: 'The value tested; a range where only bounds are known; null when it is missing.' })
  value!: string | null;

  @Field(() => String, { description: 'The comparison: GTE, GT, LTE, LT, EQ.' })
  operator!: string;

  @Field(() => String, { description: 'The threshold.' })
  threshold!: string;

  @Field(() => String, { nullable: true, description: 'Unit of value and threshold.' })
  unit!: string | null;

  @Field(() => TestOutcome, { description: 'What came of it.' })
  outcome!: string;

  @Field(() => Float, { nullable: true, description: 'Threshold minus value: positive below the line, zero at it, negative above; null where there is no single figure.' })
  headroom!: number | null;

  @Field(() => String, { description: 'The paragraph that sets the test.' })
  citation!: string;
}

@ObjectType({ description: 'A fact that is missing, and what each value of it would decide.', simpleResolvers: true })
export class MissingFact {
  @Field(() => String, { description: 'The field, as the API names it: of a stored record, its own; of a caller’s item (classifyChips, classifyMemory), that of the input in which to give it.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Global id of the record that lacks it.' })
  subject!: string | null;

  @Field(() => String, { description: 'What each value of it would decide.' })
  wouldDecide!: string;
}

@ObjectType({ description: 'Law that may bear on the question and is not modeled yet: why an answer is UNDETERMINED.', simpleResolvers: true })
export class Unmodelled {
  @Field(() => String, { description: 'Whose law: ISO 3166-1 alpha-2, or EU.' })
  jurisdiction!: string;

  @Field(() => String, { nullable: true, description: 'Part, paragraph or instrument.' })
  part!: string | null;

  @Field(() => ID, { nullable: true, description: 'Global id of the instrument, where it is in the graph.' })
  regulationId!: string | null;

  @Field(() => Regulation, { nullable: true, description: 'The instrument, where it is in the graph.' })
  @Reference('Regulation', 'regulationId')
  regulation!: Regulation | null;

  @Field(() => String, { description: 'Why it matters here.' })
  reason!: string;
}

@ObjectType({ description: 'Official guidance that stands beside an answer and changes no status.', simpleResolvers: true })
export class Guidance {
  @Field(() => ID, { description: 'Global id of the instrument.' })
  id!: string;

  @Field(() => ID, { description: 'The same as `id`.' })
  regulationId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Its citation.' })
  citation!: string;

  @Field(() => String, { description: 'What it says on the case.' })
  text!: string;
}
