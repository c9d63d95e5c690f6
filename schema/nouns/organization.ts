import { Field, ObjectType } from 'type-graphql';
import { EntityListStatus } from '../enums/fact-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Noun, Pages, Requires, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Holding, Ownership } from '../values/ownership.ts';
import { AcquisitionConnection } from './acquisition.ts';
import { ChipConnection } from './chip.ts';
import { ClaimConnection } from './claim.ts';
import { Country } from './country.ts';
import { Listing } from './listing.ts';
import { ModelConnection } from './model.ts';
import { ListScreening } from '../values/list-screening.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';
import { Speaker } from './speaker.ts';
import { ListEntry } from '../values/list-entry.ts';

@ObjectType({ description: 'A company, laboratory, university, agency or other body that designs, makes, buys, trains, regulates or is listed.', implements: [Node, Sourced, Speaker], simpleResolvers: true })
@Noun('Organization', { COUNTRY: { along: 'country', description: 'By the country of its headquarters, ISO 3166-1 alpha-2.' } })
export class Organization extends Sourced {
  @Field(() => String, { nullable: true, description: 'Name in simplified Chinese characters.' })
  @Stored()
  nameZhHans!: string | null;

  @Field(() => String, { nullable: true, description: 'Name in traditional Chinese characters.' })
  @Stored()
  nameZhHant!: string | null;

  @Field(() => [String], { description: 'Other names, part numbers and spellings by which it is found.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'What sort of organization it is, in upper case: AI_LAB, CHIP_DESIGNER, FOUNDRY …' })
  @Stored({ filter: true, groups: true })
  kind!: string | null;

  @Field(() => Country, { nullable: true, description: 'Country of its headquarters as recorded; the ultimate parent may sit elsewhere (see owners).' })
  @ToOne('LOCATED_IN', { filter: { as: 'countryCode' }, sort: true })
  country!: Country | null;

  @Field(() => String, { nullable: true, description: 'City of its headquarters.' })
  @Stored()
  headquartersCity!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was founded, as exactly as known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.' })
  @Stored()
  founded!: string | null;

  @Field(() => String, { nullable: true, description: 'Stock exchange ticker.' })
  @Stored({ filter: true })
  ticker!: string | null;

  @Field(() => String, { nullable: true, description: 'Wikidata item.' })
  @Stored()
  wikidataId!: string | null;

  @Field(() => String, { nullable: true, description: 'Website.' })
  @Stored()
  website!: string | null;

  @Field(() => EntityListStatus, { nullable: true, description: 'What was found of it on the U.S. Entity List on the day checked; `listings` holds the listings with their dates.' })
  @Stored({ filter: true })
  entityListStatus!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that check.' })
  @Stored({ groups: false })
  entityListCheckedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What is recorded of the list of Chinese military companies under section 1260H of the NDAA for 2021.' })
  @Stored()
  section1260h!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;

  @Field(() => [ListEntry], { description: 'What a search by name found on the U.S. Entity List, as recorded.' })
  @Stored({ reads: 'json' })
  entityListEntries!: ListEntry[];

  @Field(() => [ListEntry], { description: 'What a search by name found on other U.S. lists, as recorded.' })
  @Stored({ reads: 'json' })
  otherUsLists!: ListEntry[];

  @Field(() => ListScreening, { description: 'How it stands on every list of the graph on a day: by its own entries, by ultimate parent and headquarters, and by ownership added up over several owners. NOT_FOUND is never "clear".' })
  @Requires('{ entityListStatus entityListCheckedOn section1260h otherUsLists { list entry } }', { facts: 'PARTY', references: { Listing: { via: 'listings' }, Country: 'ALL', Organization: 'OWNERS' } })
  listScreening!: ListScreening;

  @Field(() => [Ownership], { description: 'Owners on record. Ownership is known for few organizations: an empty list is no statement that nobody owns it.' })
  @ToMany('OWNED_BY', { orderBy: 'position', filter: true })
  owners!: Ownership[];

  @Field(() => [Holding], { description: 'What it owns, as recorded with the owned organizations.' })
  @FromMany('OWNED_BY', { filter: true })
  owns!: Holding[];

  @Field(() => ChipConnection, { description: 'Chips that it designs.' })
  @Pages('DESIGNED_BY', 'in', { filter: true, sort: true })
  chips!: unknown;

  @Field(() => ModelConnection, { description: 'AI models that it develops, alone or with others.' })
  @Pages('DEVELOPED_BY', 'in', { filter: true, sort: true })
  models!: unknown;

  @Field(() => AcquisitionConnection, { description: 'Acquisitions of chips by it, claimed or confirmed.' })
  @Pages('ACQUIRED_BY', 'in', { filter: true })
  acquisitions!: unknown;

  @Field(() => ClaimConnection, { description: 'The claims that it makes: as the speaker, alone or with others, or as the outlet: also what somebody else\'s document ascribes to it, which it may not have published so (`document`, `attribution`, `verdict`).' })
  @Pages(['MADE_BY', 'MADE_WITH', 'PUBLISHED_BY'], 'in', { filter: true, sort: true })
  claimsMade!: unknown;

  @Field(() => [Listing], { description: 'Its listings in force on the day `asOf` (default today). A listing whose first day is not known is not among them; see the `listings` query.' })
  @FromMany('LISTS', { validOn: { argument: 'asOf', of: 'node', unknownFrom: 'fails' }, filter: true })
  listings!: Listing[];
}

Field(() => Organization, { nullable: true, description: 'The organization that a person belongs to, as recorded; null for an organization.' })(Speaker.prototype, 'affiliation');
ToOne('AFFILIATED_WITH', { filter: true })(Speaker.prototype, 'affiliation');

export const OrganizationConnection = connectionOf('Organization', () => Organization, { grouped: true });
