import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Stored } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({
  description: 'A stage of the making of advanced logic chips: design, fabrication, or assembly, testing and packaging. Source: Emerging Technology Observatory, Advanced Semiconductor Supply Chain Dataset, CC BY-NC 4.0. '
    + 'That license allows no commercial use, so the data do not come with this API: there is none unless whoever runs it has imported them (`dataset { feeds }` then has `feed:eto-supply-chain`). That none is found says nothing about the world.',
  implements: [Node, Sourced], simpleResolvers: true,
})
@Noun('SupplyChainStage')
export class SupplyChainStage extends Sourced {
  @Field(() => String, { description: 'Name.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => [String], { description: 'Other names by which it is found.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'Size of the world market in the words of the source, mostly with its year: "Over $70 billion (2019)".' })
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

export const SupplyChainStageConnection = connectionOf('SupplyChainStage', () => SupplyChainStage);
