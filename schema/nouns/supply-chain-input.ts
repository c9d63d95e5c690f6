import { Field, Float, ObjectType } from 'type-graphql';
import { SupplyChainInputKind } from '../enums/supply-chain-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Noun, Pages, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';
import { SupplyChainStage } from './supply-chain-stage.ts';

@ObjectType({
  description: 'What goes into the making of advanced logic chips: a tool, a material, a process; and the finished chip. Source: Emerging Technology Observatory, Advanced Semiconductor Supply Chain Dataset, CC BY-NC 4.0. '
    + 'That license allows no commercial use, so the data do not come with this API: there is none unless whoever runs it has imported them (`dataset { feeds }` then has `feed:eto-supply-chain`). That none is found says nothing about the world.',
  implements: [Node, Sourced], simpleResolvers: true,
})
@Noun('SupplyChainInput', { STAGE: { along: 'stage', description: 'By the stage of which a process is a step; null for tools and materials.' } }, { overlap: 'the market of an input holds those of its types' })
export class SupplyChainInput extends Sourced {
  @Field(() => String, { description: 'Name.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => [String], { description: 'Other names by which it is found.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => SupplyChainInputKind, { nullable: true, description: 'Whether it is a tool, a material, a process or the finished chip.' })
  @Stored({ filter: true })
  kind!: string | null;

  @Field(() => SupplyChainStage, { nullable: true, description: 'The stage of which a process is a step; null for tools and materials, which `goesInto` ties to processes.' })
  @ToOne('OF_STAGE', { filter: true, sort: true })
  stage!: SupplyChainStage | null;

  @Field(() => [SupplyChainInput], { description: 'What it goes into next: a tool into a process, a process into the one that follows it.' })
  @ToMany('GOES_INTO', { orderBy: 'position', filter: true })
  goesInto!: SupplyChainInput[];

  @Field(() => [SupplyChainInput], { description: 'What goes into it.' })
  @FromMany('GOES_INTO', { filter: true })
  madeWith!: SupplyChainInput[];

  @Field(() => [SupplyChainInput], { description: 'What it is a type of: EUV scanners are a type of photolithography equipment, which goes where they go.' })
  @ToMany('TYPE_OF', { orderBy: 'position', filter: true })
  typeOf!: SupplyChainInput[];

  @Field(() => [SupplyChainInput], { description: 'Its types, which may have shares where it has none itself.' })
  @FromMany('TYPE_OF', { filter: true })
  types!: SupplyChainInput[];

  @Field(() => String, { nullable: true, description: 'Size of the world market in the words of the source, mostly with its year: "$11.9 billion (2019)".' })
  @Stored()
  marketSizeAsStated!: string | null;

  @Field(() => Float, { nullable: true, description: 'Size of the world market in U.S. dollars, where the source gives one plain sum for just this: null where it gives a bound, an approximation or the sum of something wider or narrower.' })
  @Stored({ filter: true, sort: true })
  marketSizeUsd!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first table of the source that has it no more; its values are those of the last that had it. Null while it is there.' })
  @Stored({ filter: true, groups: false })
  vanishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const SupplyChainInputConnection = connectionOf('SupplyChainInput', () => SupplyChainInput, { grouped: true });

Field(() => SupplyChainInputConnection, { description: 'The processes that are its steps.' })(SupplyChainStage.prototype, 'inputs');
Pages('OF_STAGE', 'in', { filter: true })(SupplyChainStage.prototype, 'inputs');
