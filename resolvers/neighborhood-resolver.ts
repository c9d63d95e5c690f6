import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { RelationDirection, RelationKind } from '../schema/enums/relation-enums.ts';
import { DateScalar } from '../schema/scalars/date.ts';
import { Neighborhood } from '../schema/values/neighborhood.ts';
import { compileNeighborhood } from '../src/cypher/neighborhood/compile-neighborhood.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';
import { requireFound } from './found-record.ts';

@Resolver()
export class NeighborhoodResolver {
  @Query(() => Neighborhood, {
    nullable: true,
    description: 'The graph around a record, to draw it: its neighbors by each relation, so many of each, and how many there are in all. Null when the record was not known, or not there, on the day asked about. Claims and sources are no neighbors; a second ring does not go on from countries unless `relations` are named.',
  })
  async neighborhood(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id with the prefix: `model:deepseek-v3`. One that was given up leads to the record that stands in its place.' }) _id: string,
    @Arg('relations', () => [RelationKind], { nullable: true, description: 'Only by these. Left out: by all but `DISPUTED_BY` and `SEARCHED_FOR`.' }) _relations?: string[],
    @Arg('direction', () => RelationDirection, { nullable: true, description: 'OUT: only relations at whose beginning the record is; IN: at whose end. Default ANY.' }) _direction?: string,
    @Arg('depth', () => Int, { nullable: true, description: 'How many rings: 1, or 2 for the neighbors of the neighbors as well. Default 1.' }) _depth?: number,
    @Arg('perRelation', () => Int, { nullable: true, description: 'At most so many neighbors of a record by each relation and direction: 1 to 50, default 10. Those of the first ids are shown.' }) _perRelation?: number,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Only records and relations that were there on this day. What carries no day stays. Left out: of whatever day.' }) _asOf?: string,
  ): Promise<DecodedObject | null> {
    const { neighborhood, center } = await answer(context, compileNeighborhood(info, context.today, context.rulebook));
    requireFound(context, [center], String(info.path.key));
    return neighborhood;
  }
}
