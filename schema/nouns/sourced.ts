import { Field, InterfaceType } from 'type-graphql';
import { FromMany, Stored, ToMany } from '../mapping/graph-decorators.ts';
import { MissingValue } from '../values/missing-value.ts';
import { SourceReference } from '../values/source-reference.ts';
import { Claim } from './claim.ts';
import { Node, typenameOf } from './node.ts';

@InterfaceType({ description: 'A record whose every value has claims: who says so, where, and how it was checked.', implements: Node, resolveType: typenameOf })
export abstract class Sourced extends Node {
  @Field(() => [SourceReference], { description: 'The sources of the record as a whole, in the order the record names them.' })
  @ToMany('CITES', { orderBy: 'position' })
  sources!: SourceReference[];

  @Field(() => [Claim], { description: 'Who says what about this record, ordered by field. The preferred claim of a field is the value that the record shows. `field` is named as in the seed: `dieAreaMm2`, `quantity`, `densePerformance.fp16`.' })
  @FromMany('ABOUT', { equals: { field: 'predicate' } })
  claims!: Claim[];

  @Field(() => [MissingValue], { description: 'Values that the record lacks for a reason that is known, ordered by field. What is null and not named here is not recorded, nor is why.' })
  @Stored({ reads: 'json' })
  missing!: MissingValue[];
}
