import { DatasetResolver } from './dataset-resolver.ts';
import { ListingResolver } from './listing-resolver.ts';
import { NodeResolver } from './node-resolver.ts';
import { nounResolvers } from './nouns.ts';

export const resolvers = [NodeResolver, DatasetResolver, ListingResolver, ...nounResolvers] as const;
