import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AttributionRole } from '../enums/provenance-enums.ts';

@ObjectType({ description: 'One hop of how a claim came to us: from who says it, by who reported it, to where it was read.', simpleResolvers: true })
export class AttributionHop {
  @Field(() => Int, { description: '1 is who says it, as far as it is recorded.' })
  hop!: number;

  @Field(() => AttributionRole, { description: 'The part in it.' })
  role!: string;

  @Field(() => String, { description: 'Name or title.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Global id of the person, organization or document; null for a speaker of whom there is no record.' })
  id!: string | null;
}
