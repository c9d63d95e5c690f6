import { Field, ObjectType } from 'type-graphql';
import { Noun, Stored } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { SafeInt } from '../scalars/safe-int.ts';
import { Node } from './node.ts';

@ObjectType({ description: 'A body of facts as a whole: where it came from, under which license, and until when it covers.', implements: Node, simpleResolvers: true })
@Noun('Feed')
export class Feed extends Node {
  @Field(() => String, { description: 'Name.' })
  @Stored()
  name!: string;

  @Field(() => String, { nullable: true, description: 'Who publishes it.' })
  @Stored()
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'License under which it is used.' })
  @Stored()
  license!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was retrieved.' })
  @Stored()
  retrievedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it covers.' })
  @Stored()
  coversUntil!: string | null;

  @Field(() => SafeInt, { nullable: true, description: 'How many records came from it.' })
  @Stored()
  records!: number | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  @Stored()
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}
