import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A part of an acquisition that mixes several kinds of chip or several acquirers. Ids are bare: `nvidia-h20`.', simpleResolvers: true })
export class AcquisitionComponent {
  @Field(() => ID, { nullable: true, description: 'The chip.' })
  chip!: string | null;

  @Field(() => ID, { nullable: true, description: 'The chip family.' })
  family!: string | null;

  @Field(() => ID, { nullable: true, description: 'The organization that acquired this part.' })
  acquirer!: string | null;

  @Field(() => String, { nullable: true, description: 'Who acquired it in the words of the source, where no organization is on record.' })
  acquirerAsStated!: string | null;

  @Field(() => Float, { nullable: true, description: 'How many.' })
  quantity!: number | null;
}
