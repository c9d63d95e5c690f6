import { Field, ObjectType } from 'type-graphql';
import { Confidence, ListedPartyType, ListingStatus, RestrictedPartyList } from '../enums/fact-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Requires, Stored, ToOne } from '../mapping/graph-decorators.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { DateScalar } from '../scalars/date.ts';
import { Footnote } from '../values/footnote.ts';
import { ListingCoverage } from '../values/listing-coverage.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Regulation } from './regulation.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'That a party stands on a list for an interval, under a notice. A party is found by its listed name and aliases.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Listing')
export class Listing extends Sourced {
  @Field(() => RestrictedPartyList, { description: 'Which list.' })
  @Stored({ filter: true, groups: true })
  list!: string;

  @Field(() => String, { nullable: true, description: 'Name as listed.' })
  @Stored({ filter: true, sort: true })
  listedName!: string | null;

  @Field(() => [String], { description: 'Other names, part numbers and spellings by which it is found.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => Organization, { nullable: true, description: 'The organization that is listed; null where the entry was not matched to one by review.' })
  @ToOne('LISTS', { filter: true, sort: true })
  organization!: Organization | null;

  @Field(() => ListedPartyType, { nullable: true, description: 'What the party is; null where the list does not say.' })
  @Stored({ filter: true, groups: true })
  partyType!: string | null;

  @Field(() => [CountryCode], { description: 'Countries of its addresses, ISO 3166-1 alpha-2, as the list has them.' })
  @Stored({ reads: 'list', filter: true, groups: true })
  countries!: string[];

  @Field(() => [String], { description: 'Regions of its addresses that stand in place of a country, in the list’s words.' })
  @Stored({ reads: 'list' })
  areas!: string[];

  @Field(() => String, { nullable: true, description: 'Number of the entry in its list.' })
  @Stored({ filter: true })
  entityNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Sanctions programs of the entry, as the list has them.' })
  @Stored()
  program!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the official list is published: it alone is authoritative, and it changes.' })
  @Stored()
  listUrl!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the listing; null when not known.' })
  @Stored({ filter: true, sort: true })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first list on which it was seen, of entries whose list was imported as a whole: it stood on that day, whenever it began; null otherwise.' })
  @Stored({ filter: true, groups: false })
  seenOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it ended; null while it stands. Of an entry that was on one list and not on the next: the day of the next, by which it had ended.' })
  @Stored({ filter: true, sort: true, reads: 'open-end' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'Federal Register citation of the notice.' })
  @Stored()
  citation!: string | null;

  @Field(() => String, { nullable: true, description: 'Notices that changed the entry.' })
  @Stored()
  laterCitations!: string | null;

  @Field(() => String, { nullable: true, description: 'Federal Register document number.' })
  @Stored()
  frDocumentNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the notice was published.' })
  @Stored()
  publishedDate!: string | null;

  @Field(() => String, { nullable: true, description: 'License requirement of the entry.' })
  @Stored()
  licenseRequirement!: string | null;

  @Field(() => String, { nullable: true, description: 'License review policy of the entry, for example presumption of denial.' })
  @Stored()
  reviewPolicy!: string | null;

  @Field(() => [String], { description: 'Numbers of its footnotes.' })
  @Stored({ as: 'footnotes', reads: 'list' })
  footnoteNumbers!: string[];

  @Field(() => [Footnote], { description: 'Its footnotes with the day on which each was added, where that is known.' })
  @Requires('{ footnoteNumbers footnote4From }')
  footnotes!: Footnote[];

  @Field(() => DateScalar, { nullable: true, description: 'The day on which footnote 4 was added, where it was added later.' })
  @Stored({ groups: false })
  footnote4From!: string | null;

  @Field(() => [String], { description: 'Other units of the organization that are listed.' })
  @Stored({ reads: 'list' })
  otherListedUnits!: string[];

  @Field(() => ListingStatus, { nullable: true, description: 'Whether it stood on the day checked.' })
  @Stored()
  status!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day checked.' })
  @Stored({ groups: false })
  statusOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Whose list it is.' })
  @Stored()
  jurisdiction!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is in this graph.' })
  @Stored()
  relevance!: string | null;

  @Field(() => Confidence, { nullable: true, description: 'How well the record is supported.' })
  @Stored()
  confidence!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;

  @Field(() => Regulation, { nullable: true, description: 'The rule that imposed it, where it is on record.' })
  @ToOne('IMPOSED_BY', { filter: true })
  regulation!: Regulation | null;

  @Field(() => Regulation, { nullable: true, description: 'The rule that added footnote 4.' })
  @ToOne('FOOTNOTE_4_ADDED_BY', { filter: true })
  footnote4AddedBy!: Regulation | null;
}

export const ListingConnection = connectionOf('Listing', () => Listing, {
  coverage: { type: () => ListingCoverage, snapshotOn: 'statusOn', description: 'What the listings in the graph cover as a whole: until when, and who is missing.' },
  grouped: true,
});
