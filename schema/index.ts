import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../resolvers/index.ts';
import { completeSchema } from './mapping/complete-schema.ts';
import { DateAggregate, NumberAggregate, OverlappingNumberAggregate } from './values/group.ts';

/** The whole API as an executable schema. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  return completeSchema(await buildSchema({ resolvers, orphanedTypes: [NumberAggregate, OverlappingNumberAggregate, DateAggregate], validate: false }));
}
