import { Field, InterfaceType } from 'type-graphql';
import { Stored } from '../mapping/graph-decorators.ts';
import { Node, typenameOf } from './node.ts';

/** Its field `affiliation` is declared with `Organization`, which implements it. */
@InterfaceType({ description: 'Who says something: an organization or a person.', implements: Node, resolveType: typenameOf })
export abstract class Speaker extends Node {
  @Field(() => String, { description: 'Name in English or in Latin letters.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  affiliation!: unknown;
}
