import { Field, ObjectType } from 'type-graphql';
import { ControlStatus } from '../enums/law-enums.ts';
import { Reference } from '../mapping/graph-decorators.ts';
import { Chip } from '../nouns/chip.ts';
import { Regulation } from '../nouns/regulation.ts';
import { DateScalar } from '../scalars/date.ts';
import { SafeInt } from '../scalars/safe-int.ts';
import { PageInfo } from './page-info.ts';

@ObjectType({ description: 'How many chips moved from one status to another.', simpleResolvers: true })
export class StatusMove {
  @Field(() => ControlStatus, { description: 'Status on the first day.' })
  before!: string;

  @Field(() => ControlStatus, { description: 'Status on the last day.' })
  after!: string;

  @Field(() => SafeInt, { description: 'How many chips.' })
  count!: number;
}

@ObjectType({ description: 'Status and entry of a chip on one day.', simpleResolvers: true })
export class StatusAndEntry {
  @Field(() => ControlStatus, { description: 'The status.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'Its entry, whatever the status.' })
  eccn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its paragraph.' })
  paragraph!: string | null;
}

@ObjectType({ description: 'A chip whose status moved between two days.', simpleResolvers: true })
export class StatusChange {
  @Field(() => Chip, { nullable: true, description: 'The chip.' })
  @Reference('Chip', 'chipId')
  chip!: Chip | null;

  @Field(() => StatusAndEntry, { description: 'On the first day.' })
  before!: StatusAndEntry;

  @Field(() => StatusAndEntry, { description: 'On the last day.' })
  after!: StatusAndEntry;

  @Field(() => DateScalar, { description: 'The day since which the later status has held.' })
  changedOn!: string;

  @Field(() => Boolean, { description: 'True where the chip was not out yet on that day: what the law would have said.' })
  beforeRelease!: boolean;

  @Field(() => Regulation, { nullable: true, description: 'The instrument that moved it.' })
  @Reference('Regulation', 'decidedById')
  decidedBy!: Regulation | null;

  @Field(() => String, { nullable: true, description: 'The paragraph that moved it; for a letter, the class of products.' })
  paragraph!: string | null;
}

@ObjectType({ description: 'A change with the cursor that continues after it.', simpleResolvers: true })
export class StatusChangeEdge {
  @Field(() => String, { description: 'Pass as `after` to go on from here.' })
  cursor!: string;

  @Field(() => StatusChange, { description: 'The change.' })
  node!: StatusChange;
}

@ObjectType({ description: 'A page of changes, by day, then chip.', simpleResolvers: true })
export class StatusChangeConnection {
  @Field(() => SafeInt, { description: 'How many in all.' })
  totalCount!: number;

  @Field(() => [StatusChangeEdge], { description: 'The page with cursors.' })
  edges!: StatusChangeEdge[];

  @Field(() => [StatusChange], { description: 'The page without cursors.' })
  nodes!: StatusChange[];

  @Field(() => PageInfo, { description: 'Whether and from where to go on.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'What the law changed between two days for one destination.' })
export class RuleDiff {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  to!: string;

  @Field(() => SafeInt, { description: 'How many chips were compared.' })
  considered!: number;

  @Field(() => [StatusMove], { description: 'How many moved from what to what; chips that stayed are not in it.' })
  summary!: StatusMove[];

  @Field(() => StatusChangeConnection, { description: 'Each chip whose status moved. A chip that stays LICENSE_REQUIRED under another paragraph has not changed its status.' })
  changes!: StatusChangeConnection;

  @Field(() => [Regulation], { description: 'The instruments of which something began or ended after the first day and not after the last: rules on chips, exceptions, guidance, the rule on affiliates, measures, and those of other states that bear on exports to the destination.' })
  @Reference('Regulation', 'instrumentIds', { many: true })
  instruments!: Regulation[];
}
