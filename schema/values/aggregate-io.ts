import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Aggregate bidirectional transfer rate over all inputs and outputs except volatile memory, in GB/s, as far as it is known (3A090 of October 2022, 87 FR 62186).', simpleResolvers: true })
export class AggregateIo {
  @Field(() => Float, { nullable: true, description: 'At least so much, inclusive: the scale-up link alone is a lower bound.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'At most so much, inclusive: known where the link is PCIe itself.' })
  high!: number | null;

  @Field(() => Float, { nullable: true, description: 'Below so much, by a statement of the vendor or of the record of the day (A800, H800).' })
  below!: number | null;

  @Field(() => String, { nullable: true, description: 'What the bounds rest on.' })
  basis!: string | null;
}
