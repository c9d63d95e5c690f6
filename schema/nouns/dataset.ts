import { Field, ObjectType } from 'type-graphql';
import { FromMany, Noun, Stored } from '../mapping/graph-decorators.ts';
import { FieldCoverage, TypeCount } from '../values/dataset-values.ts';
import { Feed } from './feed.ts';
import { Node } from './node.ts';

@ObjectType({ description: 'What is in the graph, how fresh it is, and what is missing.', implements: Node, simpleResolvers: true })
@Noun('Dataset')
export class Dataset extends Node {
  @Field(() => String, { description: 'Hash of the content: the same facts give the same version everywhere. Every answer carries it in `extensions`.' })
  @Stored()
  version!: string;

  @Field(() => [TypeCount], { description: 'How many records of each type.' })
  @Stored({ reads: 'json' })
  counts!: TypeCount[];

  @Field(() => [Feed], { description: 'Where the facts came from.' })
  @FromMany('DESCRIBES', { orderBy: 'position' })
  feeds!: Feed[];

  @Field(() => [FieldCoverage], { description: 'For each field that can be missing: for how many records it is known and for how many not.' })
  @Stored({ reads: 'json' })
  coverage!: FieldCoverage[];
}
