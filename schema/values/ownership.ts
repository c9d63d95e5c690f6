import { Field, Float, ObjectType } from 'type-graphql';
import { SourceCheck } from '../enums/provenance-enums.ts';
import { OnRelationship, Target } from '../mapping/graph-decorators.ts';
import { Organization } from '../nouns/organization.ts';
import { Speaker } from '../nouns/speaker.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ description: 'That one owns another, half-open in time.', simpleResolvers: true })
class OwnershipLink {
  @Field(() => Float, { nullable: true, description: 'Share in percent; null when not known.' })
  @OnRelationship()
  share!: number | null;

  @Field(() => String, { nullable: true, description: 'The owner in the words of the record.' })
  @OnRelationship()
  asStated!: string | null;

  @Field(() => SourceCheck, { nullable: true, description: 'Whether a source was read for it. Most ownership here is RECALLED.' })
  @OnRelationship()
  check!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when not known.' })
  @OnRelationship()
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last; null while it lasts.' })
  @OnRelationship({ reads: 'open-end' })
  until!: string | null;
}

@ObjectType({ description: 'An owner of an organization, half-open in time.', simpleResolvers: true })
export class Ownership extends OwnershipLink {
  @Field(() => Speaker, { description: 'The owner: an organization or a person.' })
  @Target()
  owner!: Speaker;
}

@ObjectType({ description: 'An organization that another owns, half-open in time.', simpleResolvers: true })
export class Holding extends OwnershipLink {
  @Field(() => Organization, { description: 'The owned organization.' })
  @Target()
  organization!: Organization;
}
