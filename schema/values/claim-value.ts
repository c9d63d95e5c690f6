import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What is claimed: a text (also a date, a code or a reference), or a number or range with its unit.', simpleResolvers: true })
export class ClaimValue {
  @Field(() => String, { nullable: true, description: 'The value as text, when it is no number.' })
  text!: string | null;

  @Field(() => Float, { nullable: true, description: 'Lower bound; equal to high for a point value.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound.' })
  high!: number | null;

  @Field(() => String, { nullable: true, description: 'Unit of low and high.' })
  unit!: string | null;
}
