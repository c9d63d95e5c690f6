import { Field, ObjectType } from 'type-graphql';
import { MissingReason } from '../enums/provenance-enums.ts';
import { SafeInt } from '../scalars/safe-int.ts';

@ObjectType({ description: 'How many records of a type.', simpleResolvers: true })
export class TypeCount {
  @Field(() => String, { description: 'The GraphQL type.' })
  type!: string;

  @Field(() => SafeInt, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How many values are missing for one reason.', simpleResolvers: true })
export class MissingCount {
  @Field(() => MissingReason, { description: 'Why they are missing.' })
  reason!: string;

  @Field(() => SafeInt, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'For how many records of a type a field is known.', simpleResolvers: true })
export class FieldCoverage {
  @Field(() => String, { description: 'The GraphQL type.' })
  type!: string;

  @Field(() => String, { description: 'Its field, named as in the seed.' })
  field!: string;

  @Field(() => SafeInt, { description: 'Records in which it is known.' })
  known!: number;

  @Field(() => SafeInt, { description: 'Records in which it is not.' })
  unknown!: number;

  @Field(() => [MissingCount], { description: 'The unknown by reason: their counts add up to it. A derived value is missing for the reason of the fact that it lacks.' })
  reasons!: MissingCount[];
}
