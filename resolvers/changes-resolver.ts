import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { ChangeConnection } from '../schema/values/change.ts';
import { compileChanges } from '../src/cypher/changes/compile-changes.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';

@Resolver()
export class ChangesResolver {
  @Query(() => ChangeConnection, {
    description: 'What the dataset learned between two days, or what the loads between two of its versions changed in this database. A correction closes the old claim and opens the new; nothing is deleted from the record of it. With `knownAt`, `until` cannot see beyond that day: what was published, or loaded, later is left out.',
  })
  changes(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('since', () => String, { description: 'A day (`2025-01-31`): what became public after it. Or a version of the dataset (`c68fdbcfa0516474`): what loads after its own changed.' }) _since: string,
    @Arg('until', () => String, { nullable: true, description: 'The last day, or the last version: of the same sort as `since`. Default today, or the version held now.' }) _until?: string,
    @Arg('subject', () => [ID], { nullable: true, description: 'Only of these records, by global id with the prefix: `organization:deepseek`. At most 100.' }) _subject?: string[],
    @Arg('predicate', () => [String], { nullable: true, description: 'Only what is said of one of these, as `predicate` of the claim (`dieAreaMm2`, `stockpile_quantity`). At most 100.' }) _predicate?: string[],
    @Arg('first', () => Int, { nullable: true, description: 'Size of the page, forward: 1 to 100, default 25.' }) _first?: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which the page begins.' }) _after?: string,
    @Arg('last', () => Int, { nullable: true, description: 'Size of the page, backward: 1 to 100.' }) _last?: number,
    @Arg('before', () => String, { nullable: true, description: 'The cursor before which the page ends; with `last`.' }) _before?: string,
  ): Promise<DecodedObject> {
    return answer(context, compileChanges(info, context.today, context.rulebook));
  }
}
