import { Field, ObjectType } from 'type-graphql';
import { PartyCertainty } from '../enums/cluster-enums.ts';
import { OnRelationship, Target } from '../mapping/graph-decorators.ts';
import { Organization } from '../nouns/organization.ts';

@ObjectType({ description: 'An organization that owns or uses a data center, and how sure the source is of it.', simpleResolvers: true })
export class DataCenterParty {
  @Field(() => Organization, { description: 'The organization.' })
  @Target()
  organization!: Organization;

  @Field(() => PartyCertainty, { nullable: true, description: 'How sure the source is; null where it does not say.' })
  @OnRelationship()
  certainty!: string | null;
}
