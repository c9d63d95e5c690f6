import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Dataset } from '../schema/nouns/dataset.ts';
import type { DecodedObject } from '../src/cypher/rows/decode.ts';
import { rootDays } from '../src/cypher/selection.ts';
import { invariant } from '../src/domain/invariant.ts';
import type { ApiContext } from './context.ts';
import { lookUp } from './look-up.ts';

@Resolver()
export class DatasetResolver {
  @Query(() => Dataset, { description: 'What is in the graph, how fresh it is, and what is missing: as it is now, whatever `asOf` and `knownAt`.' })
  async dataset(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<DecodedObject> {
    const dataset = await lookUp(context, info, { id: 'dataset:current' });
    const { knownAt } = rootDays(info);
    if (knownAt !== null) context.answer.note(`The dataset is described as it is now: knownAt ${knownAt} does not change what it counts.`);
    invariant(dataset, 'the dataset has no day of knowledge');
    return dataset;
  }
}
