import { Field, ID, InterfaceType } from 'type-graphql';
import { Stored } from '../mapping/graph-decorators.ts';

/** The concrete type of an answer's object, as the statement read it. */
export function typenameOf(value: unknown): string {
  return (value as { readonly __typename: string }).__typename;
}

@InterfaceType({ description: 'Anything with a page of its own, found again by its global id (Relay object identification).', resolveType: typenameOf })
export abstract class Node {
  @Field(() => ID, { description: 'Readable global id: the kind, a colon, and the record (`chip:nvidia-h20-96gb`). It never changes.' })
  @Stored({ filter: true, sort: true })
  id!: string;
}
