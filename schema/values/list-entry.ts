import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An entry of a screening list as it was found by name, kept as recorded. A listing with its own dates and sources is a Listing.', simpleResolvers: true })
export class ListEntry {
  @Field(() => String, { nullable: true, description: 'The list.' })
  list!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the entry.' })
  entry!: string | null;

  @Field(() => String, { nullable: true, description: 'Federal Register citation.' })
  federalRegister!: string | null;

  @Field(() => String, { nullable: true, description: 'Effective date as recorded.' })
  effectiveDate!: string | null;
}
