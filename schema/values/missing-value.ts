import { Field, ID, ObjectType } from 'type-graphql';
import { MissingReason } from '../enums/provenance-enums.ts';

@ObjectType({ description: 'Who says why a value is missing, and where.', simpleResolvers: true })
export class MissingValueSource {
  @Field(() => ID, { description: 'Id of the source.' })
  sourceId!: string;

  @Field(() => String, { nullable: true, description: 'The place in the source: page, section, table, paragraph.' })
  locator!: string | null;
}

@ObjectType({ description: 'A value that a record lacks, with the reason that its sources give.', simpleResolvers: true })
export class MissingValue {
  @Field(() => String, { description: 'The field, named as in the seed: `dieAreaMm2`, `quantityLow`, `densePerformance.fp16`. `trainingUses` of a model are its hardware of training; serving it is none.' })
  field!: string;

  @Field(() => MissingReason, { description: 'Why it is missing. Never NOT_RECORDED: where no reason is known, the field is not named here.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The same in the words of the record.' })
  note!: string | null;

  @Field(() => [MissingValueSource], { description: 'Who says so: sources named for it, else those of the record as a whole.' })
  sources!: MissingValueSource[];
}
