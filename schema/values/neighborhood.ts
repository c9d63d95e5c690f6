import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RelationDirection, RelationKind } from '../enums/relation-enums.ts';
import { ByResponseName } from '../mapping/graph-decorators.ts';
import { Node } from '../nouns/node.ts';
import { DateScalar } from '../scalars/date.ts';
import { SafeInt } from '../scalars/safe-int.ts';
import { SourceReference } from './source-reference.ts';

@ObjectType({ description: 'A relation between two records, as the graph has it.', simpleResolvers: true })
export class NeighborhoodEdge {
  @Field(() => RelationKind, { description: 'The relation, read from `from` to `to`.' })
  relation!: string;

  @Field(() => Node, { description: 'The record at its beginning.' })
  @ByResponseName()
  from!: Node;

  @Field(() => Node, { description: 'The record at its end.' })
  @ByResponseName()
  to!: Node;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it holds, as `PathStep.validFrom`; null when not known.' })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last on which it holds, as `PathStep.validUntil`.' })
  validUntil!: string | null;

  @Field(() => [SourceReference], { description: 'What backs it, as `PathStep.sources`.' })
  @ByResponseName()
  sources!: SourceReference[];
}

@ObjectType({ description: 'How many neighbors a record has by one relation.', simpleResolvers: true })
export class NeighborhoodRelation {
  @Field(() => ID, { description: 'Global id of the record whose neighbors are counted: the one asked about, or one of its neighbors where two rings were asked for.' })
  recordId!: string;

  @Field(() => RelationKind, { description: 'The relation.' })
  relation!: string;

  @Field(() => RelationDirection, { description: 'OUT where the record is at its beginning, IN where it is at its end.' })
  direction!: string;

  @Field(() => SafeInt, { description: 'How many there are in all: those shown, and those beyond `perRelation`. Where the neighborhood `explored` 50,000, at least so many.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'There are more than are shown.' })
  truncated!: boolean;
}

@ObjectType({ description: 'The graph around a record: its neighbors, by each relation the first ones.', simpleResolvers: true })
export class Neighborhood {
  @Field(() => Node, { description: 'The record asked about.' })
  @ByResponseName()
  node!: Node;

  @Field(() => [Node], { description: 'Every record at an end of the edges, once: the one asked about, then the others by relation and id.' })
  @ByResponseName()
  nodes!: Node[];

  @Field(() => [NeighborhoodEdge], { description: 'Every relation that is shown, once.' })
  @ByResponseName()
  edges!: NeighborhoodEdge[];

  @Field(() => [NeighborhoodRelation], { description: 'How many neighbors there are by each relation, shown or not.' })
  @ByResponseName()
  relations!: NeighborhoodRelation[];

  @Field(() => Int, { description: 'How many relations were looked at. A ring does not go on beyond 50,000.' })
  explored!: number;

  @Field(() => Boolean, { description: 'By some relation there are more neighbors than are shown, or than were explored.' })
  truncated!: boolean;
}
