import { Field, ObjectType } from 'type-graphql';
import { SafeInt } from '../scalars/safe-int.ts';

@ObjectType({ description: 'How many records of a type.', simpleResolvers: true })
export class TypeCount {
  @Field(() => String, { description: 'The GraphQL type.' })
  type!: string;

  @Field(() => SafeInt, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'For how many records of a type a field is known.', simpleResolvers: true })
export class FieldCoverage {
  @Field(() => String, { description: 'The GraphQL type.' })
  type!: string;

  @Field(() => String, { description: 'Its field.' })
  field!: string;

  @Field(() => SafeInt, { description: 'Records in which it is known.' })
  known!: number;

  @Field(() => SafeInt, { description: 'Records in which it is not.' })
  unknown!: number;
}
