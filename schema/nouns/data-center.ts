import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Noun, Pages, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { DataCenterParty } from '../values/data-center-party.ts';
import { Country } from './country.ts';
import { DataCenterState } from './data-center-state.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';

@ObjectType({
  description: 'A large data center for AI and the states through which it goes. Source: Epoch AI, Frontier Data Centers (https://epoch.ai/data/data-centers), CC BY 4.0, from satellite images, permits and statements: credit Epoch AI where it is shown. It covers the largest known ones alone.',
  implements: [Node, Sourced], simpleResolvers: true,
})
@Noun('DataCenter', {
  COUNTRY: { along: 'country', description: 'By the country in which it stands, ISO 3166-1 alpha-2.' },
  OWNER: { along: 'owners', description: 'By owner.' },
  USER: { along: 'users', description: 'By user.' },
})
export class DataCenter extends Sourced {
  @Field(() => String, { description: 'Name by which the source tells it apart: owner, project and place.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => [String], { description: 'Other names by which it is found.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => [String], { description: 'Projects to which it belongs, each with how sure the source is of it, in its words: `Project Rainier #speculative`.' })
  @Stored({ reads: 'list' })
  projectsAsStated!: string[];

  @Field(() => [Organization], { description: 'Who owns it. `ownerCertainties` says how sure that is.' })
  @ToMany('HAS_OWNER', { orderBy: 'position', filter: true })
  owners!: Organization[];

  @Field(() => [DataCenterParty], { description: 'Who owns it, with how sure the source is.' })
  @ToMany('HAS_OWNER', { orderBy: 'position' })
  ownerCertainties!: DataCenterParty[];

  @Field(() => [Organization], { description: 'Who uses it. `userCertainties` says how sure that is.' })
  @ToMany('HAS_USER', { orderBy: 'position', filter: true })
  users!: Organization[];

  @Field(() => [DataCenterParty], { description: 'Who uses it, with how sure the source is.' })
  @ToMany('HAS_USER', { orderBy: 'position' })
  userCertainties!: DataCenterParty[];

  @Field(() => [String], { description: 'Investors, in the words of the source.' })
  @Stored({ reads: 'list' })
  investorsAsStated!: string[];

  @Field(() => Country, { nullable: true, description: 'The country in which it stands, read from its address.' })
  @ToOne('LOCATED_IN', { filter: { as: 'countryCode' }, sort: true })
  country!: Country | null;

  @Field(() => String, { nullable: true, description: 'Its address, in the words of the source.' })
  @Stored()
  location!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north.' })
  @Stored({ groups: false })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east.' })
  @Stored({ groups: false })
  longitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Computing power on the day of the table, as a number of H100 chips; `states` has that of every day.' })
  @Stored({ filter: true, sort: true })
  h100Equivalents!: number | null;

  @Field(() => Float, { nullable: true, description: 'Power of the whole facility in MW on the day of the table.' })
  @Stored({ filter: true, sort: true })
  powerMW!: number | null;

  @Field(() => Float, { nullable: true, description: 'Capital spent until the day of the table, in billions of U.S. dollars of 2025.' })
  @Stored({ filter: true, sort: true })
  capitalCost2025UsdBillions!: number | null;

  @Field(() => [DataCenterState], { description: 'Its states, the earliest first; those that are `expected` lie after the day of the table.' })
  @FromMany('STATE_OF', { filter: true })
  states!: DataCenterState[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first table of the source that has it no more; its values are those of the last that had it. Null while it is there: ask for `{ isNull: true }` before adding anything up.' })
  @Stored({ filter: true, groups: false })
  vanishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const DataCenterConnection = connectionOf('DataCenter', () => DataCenter, { grouped: true });

Field(() => DataCenterConnection, { description: 'Large data centers that it owns, as surely as their `ownerCertainties` say.' })(Organization.prototype, 'dataCentersOwned');
Pages('HAS_OWNER', 'in', { filter: true })(Organization.prototype, 'dataCentersOwned');
Field(() => DataCenterConnection, { description: 'Large data centers that it uses, as surely as their `userCertainties` say.' })(Organization.prototype, 'dataCentersUsed');
Pages('HAS_USER', 'in', { filter: true })(Organization.prototype, 'dataCentersUsed');
