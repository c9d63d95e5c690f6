import { Field, Int, ObjectType } from 'type-graphql';
import { RelationKind } from '../enums/relation-enums.ts';
import { ByResponseName } from '../mapping/graph-decorators.ts';
import { Node } from '../nouns/node.ts';
import { DateScalar } from '../scalars/date.ts';
import { SourceReference } from './source-reference.ts';

@ObjectType({ description: 'A relation that a path goes along.', simpleResolvers: true })
export class PathStep {
  @Field(() => RelationKind, { description: 'The relation.' })
  relation!: string;

  @Field(() => Boolean, { description: 'The path goes against it: with `DESIGNED_BY` from the vendor to the chip. Read it then from `to` to `from`.' })
  reversed!: boolean;

  @Field(() => Node, { description: 'The record that the step leaves; of the first step, where the path begins.' })
  @ByResponseName()
  from!: Node;

  @Field(() => Node, { description: 'The record that the step reaches; of the last step, where the path ends.' })
  @ByResponseName()
  to!: Node;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which the relation holds: its own, or that of the listing, training use, acquisition, state or holding whose relation it is. Null when not known.' })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day after the last on which it holds; null while it lasts, and of what was done and stays so.' })
  validUntil!: string | null;

  @Field(() => [SourceReference], { description: 'What backs it: the sources of the claim that states the relation; where no claim does, those of the record that has it.' })
  @ByResponseName()
  sources!: SourceReference[];
}

@ObjectType({ description: 'A way from one record to another, along relations. It goes through no record twice.', simpleResolvers: true })
export class Path {
  @Field(() => Int, { description: 'How many relations it goes along.' })
  length!: number;

  @Field(() => [PathStep], { description: 'The relations, from the beginning to the end.' })
  @ByResponseName()
  steps!: PathStep[];
}

@ObjectType({ description: 'How two records are connected, as far as was looked.', simpleResolvers: true })
export class Paths {
  @Field(() => [Path], { description: 'The shortest first; of one length those that go through fewer organizations, persons and countries; then by the ids along them. Empty when none was found.' })
  @ByResponseName()
  paths!: Path[];

  @Field(() => Int, { description: 'How many relations were looked at, from both ends; one that was met from both counts twice. The search does not go on beyond 50,000.' })
  explored!: number;

  @Field(() => Int, { description: 'Up to this length nothing was left out of the search: of the shortest paths their length, else `maxLength`, or less where the search came to its end of 50,000 relations.' })
  searchedLength!: number;

  @Field(() => Boolean, { description: 'There are, or may be, more paths of what was asked for: more than `maxPaths`, or beyond what was explored.' })
  truncated!: boolean;
}
