import { Field, ObjectType } from 'type-graphql';
import { TopicKind } from '../enums/provenance-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Pages, Stored } from '../mapping/graph-decorators.ts';
import { ClaimConnection } from './claim.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'What claims are about and no other type stands for: a technique, a group, a place, an event, a body of rules as people speak of it.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Topic')
export class Topic extends Sourced {
  @Field(() => String, { description: 'Name in English.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in simplified Chinese characters.' })
  @Stored()
  nameZhHans!: string | null;

  @Field(() => String, { nullable: true, description: 'Name in traditional Chinese characters.' })
  @Stored()
  nameZhHant!: string | null;

  @Field(() => [String], { description: 'Other names.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => TopicKind, { nullable: true, description: 'What sort of topic it is.' })
  @Stored({ filter: true, groups: true })
  kind!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known.' })
  @Stored()
  note!: string | null;

  @Field(() => ClaimConnection, { description: 'Claims made of it: those of which it is the subject or an object.' })
  @Pages(['CONCERNS', 'HAS_FURTHER_OBJECT'], 'in', { filter: true, sort: true })
  claimsMade!: unknown;
}

export const TopicConnection = connectionOf('Topic', () => Topic);
