import { Field, InterfaceType } from 'type-graphql';
import { Stored, ToMany } from '../mapping/graph-decorators.ts';
import { MissingValue } from '../values/missing-value.ts';
import { SourceReference } from '../values/source-reference.ts';
import { Node, typenameOf } from './node.ts';

/** Its fields `claims` and `claimsAbout` are declared with `Claim`, whose subjects are records of this kind. */
@InterfaceType({ description: 'A record whose every value has claims: who says so, where, and how it was checked.', implements: Node, resolveType: typenameOf })
export abstract class Sourced extends Node {
  @Field(() => [SourceReference], { description: 'The sources of the record as a whole, in the order the record names them.' })
  @ToMany('CITES', { orderBy: 'position', filter: true })
  sources!: SourceReference[];

  @Field(() => Boolean, { nullable: true, description: 'True when one of its values is disputed: `claims` holds the values that compete.' })
  @Stored({ filter: true })
  disputed!: boolean | null;

  claims!: unknown[];

  claimsAbout!: unknown;

  @Field(() => [MissingValue], { description: 'Values that the record lacks for a reason that is known, ordered by field. What is null and not named here is not recorded, nor is why.' })
  @Stored({ reads: 'json' })
  missing!: MissingValue[];
}
