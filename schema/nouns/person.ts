import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Pages, Stored } from '../mapping/graph-decorators.ts';
import { ClaimConnection } from './claim.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';
import { Speaker } from './speaker.ts';

@ObjectType({ description: 'A person who owns, leads or speaks.', implements: [Node, Sourced, Speaker], simpleResolvers: true })
@Noun('Person')
export class Person extends Sourced {
  @Field(() => String, { nullable: true, description: 'Name in simplified Chinese characters.' })
  @Stored()
  nameZhHans!: string | null;

  @Field(() => String, { nullable: true, description: 'Name in traditional Chinese characters.' })
  @Stored()
  nameZhHant!: string | null;

  @Field(() => [String], { description: 'Other names.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'The person’s role in the affiliation, as stated.' })
  @Stored()
  role!: string | null;

  @Field(() => ClaimConnection, { description: 'The claims that the person makes, alone or with others.' })
  @Pages(['MADE_BY', 'MADE_WITH'], 'in', { filter: true })
  claimsMade!: unknown;

  @Field(() => String, { nullable: true, description: 'What else must be known.' })
  @Stored()
  note!: string | null;
}

export const PersonConnection = connectionOf('Person', () => Person);
