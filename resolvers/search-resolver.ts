import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { SearchedLabel } from '../src/graph-model/searched-kinds.ts';
import { SearchConnection, SearchType } from '../schema/values/search.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { compileSearch } from '../src/cypher/search/compile-search.ts';
import { answer } from './answer.ts';
import type { ApiContext } from './context.ts';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Records of all types by what they are called: names in English and Chinese (Traditional and Simplified find each other), aliases, part numbers, tickers, citations, ids. Every word may be only the beginning of one. Fails with BAD_USER_INPUT for a text without letters and digits, of more than 200 characters (as written, or once a sign that stands for several letters is written out) or of more than 32 words.',
  })
  search(
    @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo,
    @Arg('query', () => String, { description: 'What to look for, as people write it: letter case, accents, full width and punctuation do not matter, and nothing in it is syntax.' }) _query: string,
    @Arg('types', () => [SearchType], { nullable: true, description: 'Only records of these types; of all when left out.' }) _types?: SearchedLabel[],
    @Arg('first', () => Int, { nullable: true, description: 'Size of the page: 1 to 100, default 25.' }) _first?: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which the page begins.' }) _after?: string,
  ): Promise<DecodedObject> {
    return answer(context, compileSearch(info, context.today, context.rulebook));
  }
}
