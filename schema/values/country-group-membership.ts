import { Field, ObjectType } from 'type-graphql';
import { OnRelationship, Target } from '../mapping/graph-decorators.ts';
import { Country } from '../nouns/country.ts';
import { CountryGroup } from '../nouns/country-group.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ description: 'That a country belongs to a country group, half-open in time.', simpleResolvers: true })
class Membership {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null when not known.' })
  @OnRelationship()
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last; null while it lasts.' })
  @OnRelationship({ reads: 'open-end' })
  until!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Where the first day is not known: the day of the earliest text in which it was found, if that is earlier than the group’s own.' })
  @OnRelationship()
  observedFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Where the last day is not known: the day of the last text in which it was found.' })
  @OnRelationship()
  observedUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'The rule that moved the country, or the text in which it was found.' })
  @OnRelationship()
  citation!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known.' })
  @OnRelationship()
  note!: string | null;
}

@ObjectType({ description: 'A country group that a country belongs to, half-open in time.', simpleResolvers: true })
export class CountryGroupMembership extends Membership {
  @Field(() => CountryGroup, { description: 'The group.' })
  @Target()
  group!: CountryGroup;
}

@ObjectType({ description: 'A country that belongs to a country group, half-open in time.', simpleResolvers: true })
export class CountryMembership extends Membership {
  @Field(() => Country, { description: 'The country.' })
  @Target()
  country!: Country;
}
