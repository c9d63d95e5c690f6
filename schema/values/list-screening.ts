import { Field, Float, ObjectType } from 'type-graphql';
import { Enforcement, ListingOutcome, OwnershipStanding, TestOutcome } from '../enums/law-enums.ts';
import { Reference } from '../mapping/graph-decorators.ts';
import { Country } from '../nouns/country.ts';
import { Listing } from '../nouns/listing.ts';
import { Organization } from '../nouns/organization.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ description: 'How a party stands on one list by its own entry. NOT_FOUND is never "clear": it says what was searched and until when.', simpleResolvers: true })
export class ListStanding {
  @Field(() => String, { description: 'The list: ENTITY_LIST, or another as recorded (Non-SDN Chinese Military-Industrial Complex Companies List, Section 1260H).' })
  list!: string;

  @Field(() => ListingOutcome, { description: 'The outcome on the day.' })
  outcome!: string;

  @Field(() => [Listing], { description: 'The entries, with their footnotes.' })
  @Reference('Listing', 'listingIds', { many: true })
  listings!: Listing[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of the list that was searched; null where it was not.' })
  searchedOn!: string | null;

  @Field(() => String, { description: 'What that means, in a sentence.' })
  explanation!: string;
}

@ObjectType({ description: 'An owner that counts toward the ownership by listed parties.', simpleResolvers: true })
export class CountedOwner {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Its share in percent; null while unknown.' })
  share!: number | null;

  @Field(() => OwnershipStanding, { description: 'Why it counts.' })
  as!: string;
}

@ObjectType({ description: 'The 50 percent test (90 FR 47201): ownership by listed parties, direct or indirect, added up over several owners.', simpleResolvers: true })
export class OwnershipStandingOutcome {
  @Field(() => ListingOutcome, { description: 'LISTED at 50 percent or more for certain; DEPENDS where what is not known could make it so; UNKNOWN where no owner is recorded.' })
  outcome!: string;

  @Field(() => Float, { description: 'Percent held for certain by listed parties.' })
  low!: number;

  @Field(() => Float, { description: 'Percent at most, with owners whose share or standing is not known.' })
  high!: number;

  @Field(() => Float, { description: 'Percent for which no owner is recorded.' })
  unrecorded!: number;

  @Field(() => [CountedOwner], { description: 'The owners that count.' })
  owners!: CountedOwner[];

  @Field(() => String, { nullable: true, description: 'The share on which it depends; null where it does not.' })
  dependsOn!: string | null;

  @Field(() => Enforcement, { nullable: true, description: 'Whether the rule that makes ownership count bites on the day; null before it took effect.' })
  enforcement!: string | null;

  @Field(() => String, { nullable: true, description: 'Why that is not known, where it is not.' })
  enforcementNote!: string | null;
}

@ObjectType({ description: 'How an organization stands on every list of the graph on a day: by its own entries, by ultimate parent and headquarters, and by ownership.', simpleResolvers: true })
export class ListScreening {
  @Field(() => DateScalar, { description: 'The day.' })
  asOf!: string;

  @Field(() => TestOutcome, { description: 'Whether a license is required for it of any item subject to the EAR, by its own entries and by the 50 percent rule while that bites.' })
  licenseForAnyItem!: string;

  @Field(() => [ListStanding], { description: 'Its standing on each list.' })
  lists!: ListStanding[];

  @Field(() => OwnershipStandingOutcome, { description: 'Its standing by ownership.' })
  byOwnership!: OwnershipStandingOutcome;

  @Field(() => Country, { nullable: true, description: 'Where it is headquartered; null while unknown.' })
  @Reference('Country', 'headquartersId')
  headquarters!: Country | null;

  @Field(() => [Organization], { description: 'Its ultimate parents, up through owners of more than half as far as recorded.' })
  @Reference('Organization', 'ultimateParentIds', { many: true })
  ultimateParents!: Organization[];

  @Field(() => TestOutcome, { description: 'Whether it, or an ultimate parent, is headquartered in Macau or a destination in Country Group D:5, so that the requirements of 3A090 reach it wherever it is.' })
  headquartersTest!: string;
}
