import { Field, Float, ObjectType } from 'type-graphql';
import { SupplyChainProviderKind } from '../enums/supply-chain-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Pages, Stored, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Country } from './country.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';
import { SupplyChainInput } from './supply-chain-input.ts';
import { SupplyChainStage } from './supply-chain-stage.ts';

@ObjectType({
  description: 'That a country or an organization provides an input or a stage of the making of advanced logic chips, and its share of the world’s supply. A share that is not stated is unknown, not zero. Shares are estimates for about 2019 to 2022, rounded to whole percents: those of one input need not add up to 100. '
    + 'Source: Emerging Technology Observatory, Advanced Semiconductor Supply Chain Dataset, CC BY-NC 4.0. That license allows no commercial use, so the data do not come with this API: there is none unless whoever runs it has imported them (`dataset { feeds }` then has `feed:eto-supply-chain`). That none is found says nothing about the world.',
  implements: [Node, Sourced], simpleResolvers: true,
})
@Noun('SupplyChainShare', {
  INPUT: { along: 'input', description: 'By the input that is provided; null where it is a whole stage.' },
  STAGE: { along: ['stage', 'input.stage'], description: 'By the stage that is provided, or the stage of the process that is; null for tools and materials.' },
  ORGANIZATION: { along: 'organization', description: 'By the organization that provides it; null where the share is that of a country.' },
  COUNTRY: { along: 'country', description: 'By the country that provides it, ISO 3166-1 alpha-2; null where the share is that of an organization.' },
}, { overlap: 'shares of different inputs are parts of different wholes, and those of countries and of organizations are of the same supply' })
export class SupplyChainShare extends Sourced {
  @Field(() => SupplyChainStage, { nullable: true, description: 'The stage that is provided; null where it is an input.' })
  @ToOne('PROVIDES_STAGE', { filter: true })
  stage!: SupplyChainStage | null;

  @Field(() => SupplyChainInput, { nullable: true, description: 'The input that is provided; null where it is a whole stage.' })
  @ToOne('PROVIDES_INPUT', { filter: true, sort: true })
  input!: SupplyChainInput | null;

  @Field(() => SupplyChainProviderKind, { nullable: true, description: 'Whether a country or an organization provides it. Both are of the same supply: never add the two.' })
  @Stored({ filter: true })
  providerKind!: string | null;

  @Field(() => Country, { nullable: true, description: 'The country that provides it, where the share is that of a country. Where an organization sits stands with the organization.' })
  @ToOne('PROVIDED_BY_COUNTRY', { filter: { as: 'countryCode' }, sort: true })
  country!: Country | null;

  @Field(() => Organization, { nullable: true, description: 'The organization that provides it, where the share is that of one.' })
  @ToOne('PROVIDED_BY', { filter: true, sort: true })
  organization!: Organization | null;

  @Field(() => String, { nullable: true, description: 'Who provides it, as the source writes it: `USA`, `Various`, `ASML`.' })
  @Stored({ filter: true, sort: true })
  providerAsStated!: string | null;

  @Field(() => Float, { nullable: true, description: 'Share of the world’s supply in percent; null where the source states none, which is not zero. Of what it is a share (sales, capacity), the page of the source says.' })
  @Stored({ filter: true, sort: true })
  sharePercent!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the source calls the share negligible and gives no figure; null where it does not say.' })
  @Stored({ filter: true })
  negligible!: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first table of the source that has it no more; its values are those of the last that had it. Null while it is there: ask for `{ isNull: true }` before adding anything up.' })
  @Stored({ filter: true, groups: false })
  vanishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const SupplyChainShareConnection = connectionOf('SupplyChainShare', () => SupplyChainShare, { grouped: true });

Field(() => SupplyChainShareConnection, { description: 'Who provides it, and what share. Those of countries and of organizations are of the same supply: never add the two.' })(SupplyChainStage.prototype, 'shares');
Pages('PROVIDES_STAGE', 'in', { filter: true })(SupplyChainStage.prototype, 'shares');
Field(() => SupplyChainShareConnection, { description: 'Who provides it, and what share. Those of countries and of organizations are of the same supply: never add the two.' })(SupplyChainInput.prototype, 'shares');
Pages('PROVIDES_INPUT', 'in', { filter: true })(SupplyChainInput.prototype, 'shares');
Field(() => SupplyChainShareConnection, { description: 'Which inputs and stages of the making of chips it provides, where the data on the supply chain were imported (`SupplyChainShare`).' })(Organization.prototype, 'supplyChainShares');
Pages('PROVIDED_BY', 'in', { filter: true })(Organization.prototype, 'supplyChainShares');
Field(() => SupplyChainShareConnection, { description: 'Which inputs and stages of the making of chips the country provides, where the data on the supply chain were imported (`SupplyChainShare`).' })(Country.prototype, 'supplyChainShares');
Pages('PROVIDED_BY_COUNTRY', 'in', { filter: true })(Country.prototype, 'supplyChainShares');
