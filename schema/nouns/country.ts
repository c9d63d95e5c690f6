import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Stored, ToMany, ValuesOf } from '../mapping/graph-decorators.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { CountryGroupMembership } from '../values/country-group-membership.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'A country or territory that the controls tell apart. Hong Kong is treated as China; Macau has dates of its own.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Country')
export class Country extends Sourced {
  @Field(() => CountryCode, { description: 'ISO 3166-1 alpha-2.' })
  @Stored({ filter: true, sort: true })
  code!: string;

  @Field(() => String, { description: 'English name.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => [String], { description: 'Country groups of Supplement No. 1 to 15 CFR part 740 on the day `asOf` (default today), for example `D:5`. Groups are known from a snapshot of 2026-07-23 with the changes that sources name: a membership without a known beginning is shown for every day before; `countryGroupMemberships` says which.' })
  @ValuesOf('MEMBER_OF', 'out', 'name', { validOn: { argument: 'asOf', of: 'relationship', unknownFrom: 'holds' } })
  groups!: string[];

  @Field(() => [CountryGroupMembership], { description: 'Every membership on record with its dates.' })
  @ToMany('MEMBER_OF', { filter: true })
  countryGroupMemberships!: CountryGroupMembership[];

  @Field(() => [String], { description: 'Columns of the Commerce Country Chart (Supplement No. 1 to 15 CFR part 738) that have a mark for it, `NS Column 1`: an item that is controlled for that reason requires a license there, unless an exception applies. No mark means nothing by itself: `countryChartNotes`, other parts of the EAR and the entry of the item may require one. Embargoed countries and Hong Kong have no marks at all.' })
  @Stored({ reads: 'list' })
  countryChartColumns!: string[];

  @Field(() => [String], { description: 'What the chart says of it beside the marks: footnotes, what a row without marks refers to, or which row governs a territory that has none.' })
  @Stored({ reads: 'list' })
  countryChartNotes!: string[];

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const CountryConnection = connectionOf('Country', () => Country);
