import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { RestrictedPartyList } from '../enums/fact-enums.ts';
import { MatchFeatureName, MatchOutcome, PartyType } from '../enums/match-enums.ts';
import { Nominally, Reference } from '../mapping/graph-decorators.ts';
import { Listing } from '../nouns/listing.ts';
import { Organization } from '../nouns/organization.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { DateScalar } from '../scalars/date.ts';

@InputType({ description: 'A party as it stands on an invoice. Country and type are evidence for or against a match, never a filter.' })
export class PartyInput {
  @Field(() => String, { description: 'Its name, in any script; at most 500 characters.' })
  name!: string;

  @Field(() => CountryCode, { nullable: true, description: 'Its country, where known.' })
  country?: string | null;

  @Field(() => PartyType, { nullable: true, description: 'What kind of party it is, where known.' })
  type?: string | null;
}

@ObjectType({ description: 'A list that was searched. Whoever was removed from it before its day is missing.', simpleResolvers: true })
export class SearchedList {
  @Field(() => RestrictedPartyList, { description: 'Which list.' })
  id!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the list.' })
  asOf!: string | null;

  @Field(() => Int, { description: 'How many of its entries that stand the graph holds.' })
  records!: number;

  @Field(() => Boolean, { description: 'True where the whole list was imported; false where the graph holds only entries that were collected one by one.' })
  isWhole!: boolean;
}

@ObjectType({ description: 'One reason for a score.', simpleResolvers: true })
export class MatchFeature {
  @Field(() => MatchFeatureName, { description: 'What was compared.' })
  feature!: string;

  @Field(() => Float, { description: '0 to 1: how far this alone speaks for a match.' })
  score!: number;

  @Field(() => String, { description: 'What was compared with what, in words.' })
  detail!: string;
}

@ObjectType({ description: 'A party that the one asked about may be.', simpleResolvers: true })
export class PartyMatch {
  @Field(() => Float, { description: '0 to 1; from 0.88 the outcome is MATCH, from 0.75 POSSIBLE, and nothing below is given.' })
  score!: number;

  @Field(() => String, { description: 'The name that fits best, as its list or record has it.' })
  name!: string;

  @Field(() => Listing, { nullable: true, description: 'The entry of a list; null where the match is an organization of the graph by one of its own names.' })
  @Reference('Listing', 'listingId')
  listing!: Listing | null;

  @Field(() => Organization, { nullable: true, description: 'The organization: that of the entry, where it was matched to one by review, or the match itself.' })
  @Reference('Organization', 'organizationId')
  organization!: Organization | null;

  @Field(() => [MatchFeature], { description: 'The reasons.' })
  @Nominally(5)
  features!: MatchFeature[];
}

@ObjectType({ description: 'What was found for one party asked about.', simpleResolvers: true })
export class MatchedParty {
  @Field(() => String, { description: 'The name asked about.' })
  query!: string;

  @Field(() => MatchOutcome, { description: 'Whether it was found.' })
  outcome!: string;

  @Field(() => DateScalar, { description: 'The day asked about.' })
  asOf!: string;

  @Field(() => [SearchedList], { description: 'The lists that were searched.' })
  @Nominally(12)
  listsSearched!: SearchedList[];

  @Field(() => [PartyMatch], { description: 'What it may be, best first.' })
  @Nominally(5)
  matches!: PartyMatch[];
}
