import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { PathMode, RelationDirection, RelationKind } from '../schema/enums/relation-enums.ts';
import { DateScalar } from '../schema/scalars/date.ts';
import { Paths } from '../schema/values/path.ts';
import { compilePaths } from '../src/cypher/paths/compile-paths.ts';
import { requireTwo } from '../src/cypher/paths/plan-paths.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';
import { requireFound } from './found-record.ts';

@Resolver()
export class PathsResolver {
  @Query(() => Paths, {
    description: 'How two records are connected: the shortest ways from one to the other along relations, or all up to a length. Claims, sources and the like are no records here; nothing goes through a country, which nearly everything has in common, or along `DISPUTED_BY` and `SEARCHED_FOR`, unless `relations` are named.',
  })
  async paths(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('from', () => ID, { description: 'Where the paths begin: global id with the prefix, `organization:nvidia`.' }) _from: string,
    @Arg('to', () => ID, { description: 'Where they end: `model:deepseek-v3`.' }) _to: string,
    @Arg('relations', () => [RelationKind], { nullable: true, description: 'Only along these, and then also through countries and country groups. Left out: along all but `DISPUTED_BY` and `SEARCHED_FOR`.' }) _relations?: string[],
    @Arg('direction', () => RelationDirection, { nullable: true, description: 'Which way, seen from `from`. Default ANY.' }) _direction?: string,
    @Arg('mode', () => PathMode, { nullable: true, description: 'Default SHORTEST.' }) _mode?: string,
    @Arg('maxLength', () => Int, { nullable: true, description: 'At most so many relations in a row: 1 to 8, default 5.' }) _maxLength?: number,
    @Arg('maxPaths', () => Int, { nullable: true, description: 'At most so many paths: 1 to 50, default 10.' }) _maxPaths?: number,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Only through records and along relations that were there on this day: from their first day until the one after their last. What carries no day stays. Left out: of whatever day.' }) _asOf?: string,
  ): Promise<DecodedObject> {
    const { paths, ends } = await answer(context, compilePaths(info, context.today, context.rulebook));
    requireFound(context, ends, String(info.path.key));
    requireTwo(ends[0]!.currentId, ends[1]!.currentId);
    return paths;
  }
}
