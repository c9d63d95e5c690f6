import { DatasetResolver } from './dataset-resolver.ts';
import { ListingResolver } from './listing-resolver.ts';
import { ModelsTrainedUnderResolver } from './models-trained-under-resolver.ts';
import { NodeResolver } from './node-resolver.ts';
import { TrainingUseResolver } from './training-use-resolver.ts';
import { resolversOfNouns } from './nouns.ts';

export const resolvers = [ModelsTrainedUnderResolver, NodeResolver, DatasetResolver, ListingResolver, TrainingUseResolver, ...resolversOfNouns] as const;
