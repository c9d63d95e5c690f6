import { Field, ObjectType } from 'type-graphql';
import { SafeInt } from '../scalars/safe-int.ts';

@ObjectType({ description: 'One value of a key by which records were grouped.', simpleResolvers: true })
export class GroupKey {
  @Field(() => String, { description: 'The key, as it was asked for.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Its value in this group; null where it is missing.' })
  value!: string | null;
}

@ObjectType({ description: 'The records that share the values of the keys, counted over the whole filtered set and not over the page.', simpleResolvers: true })
export class Group {
  @Field(() => [GroupKey], { description: 'The keys, in the order asked for.' })
  keys!: GroupKey[];

  @Field(() => SafeInt, { description: 'How many records.' })
  count!: number;
}
