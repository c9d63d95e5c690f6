import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Node } from '../schema/nouns/node.ts';
import { compileNodes } from '../src/cypher/compile/compile-nodes.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { ApiError } from '../src/domain/api-error.ts';
import { idPrefixes, prefixOf } from '../src/domain/global-id.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';
import { noteKnownLater } from './known-later.ts';

const mostIds = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'A record of any kind by its global id; null when there is none, or when it was not known on the day of `knownAt` (Relay object identification).' })
  async node(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Global id with its prefix: `chip:nvidia-h20-96gb`. One that was given up leads to the record that stands in its place; `extensions.notes` says so.' }) id: string): Promise<DecodedObject | null> {
    const [found] = await this.nodes(context, info, [id]);
    return found ?? null;
  }

  @Query(() => [Node], { nullable: 'items', description: 'Records of any kinds by their global ids, in the order asked for, null where there is none. At most 100.' })
  async nodes(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Arg('ids', () => [ID], { description: 'Global ids with their prefixes. One that was given up leads to the record that stands in its place; `extensions.notes` says so.' }) ids: string[]): Promise<readonly (DecodedObject | null)[]> {
    if (ids.length > mostIds) throw new ApiError('BAD_USER_INPUT', `ids holds ${ids.length} ids; at most ${mostIds} are read at once.`, { argument: 'ids' });
    const nameless = ids.find((id) => prefixOf(id) === null);
    if (nameless !== undefined) {
      throw new ApiError('BAD_USER_INPUT', `"${nameless.slice(0, 80)}" is no global id: it begins with none of ${idPrefixes.map((prefix) => `${prefix}:`).join(' ')}. Write it as kind:record, for example chip:nvidia-h20-96gb.`, { argument: 'ids' });
    }
    const compiled = compileNodes(info, ids, context.today, context.rulebook);
    const { records, knownLater } = await answer(context, compiled);
    noteKnownLater(context, knownLater, compiled.root.knownAt);
    return records;
  }
}
