import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A number or a range with its unit; a point value has low = high. A bound that is not known is null.', simpleResolvers: true })
export class Quantity {
  @Field(() => Float, { nullable: true, description: 'Lower bound, inclusive.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound, inclusive.' })
  high!: number | null;

  @Field(() => String, { nullable: true, description: 'Unit: `chips`, `USD`, `mm²` …' })
  unit!: string | null;
}

/** The properties in which a node keeps a range and its unit. */
export const quantityParts = { low: 'quantityLow', high: 'quantityHigh', unit: 'quantityUnit' } as const;
