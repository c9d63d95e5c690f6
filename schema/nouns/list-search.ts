import { Field, ObjectType } from 'type-graphql';
import { Confidence, RestrictedPartyList } from '../enums/fact-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Stored, ToMany } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'A search of a list that found nothing: who was looked for, where and when. Never proof that a party is clear.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('ListSearch')
export class ListSearch extends Sourced {
  @Field(() => RestrictedPartyList, { description: 'The list searched.' })
  @Stored()
  list!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the list searched.' })
  @Stored()
  searchedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @Stored()
  outcome!: string | null;

  @Field(() => [Organization], { description: 'Who was looked for.' })
  @ToMany('SEARCHED_FOR', { orderBy: 'position', filter: true })
  organizations!: Organization[];

  @Field(() => [String], { description: 'The names as looked for.' })
  @Stored({ reads: 'list' })
  namesAsStated!: string[];

  @Field(() => Confidence, { nullable: true, description: 'How well the record is supported.' })
  @Stored()
  confidence!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const ListSearchConnection = connectionOf('ListSearch', () => ListSearch);
