import { Field, ObjectType } from 'type-graphql';
import { ControlStatus, ReviewPolicy } from '../enums/law-enums.ts';
import { Reference } from '../mapping/graph-decorators.ts';
import { Regulation } from '../nouns/regulation.ts';
import { DateScalar } from '../scalars/date.ts';
import { TraceStep } from './determination-values.ts';

@ObjectType({ description: 'A stretch of days in which the law said the same of a chip for one destination: half-open, without gap or overlap with its neighbors. No end user is taken into account.' })
export class StatusInterval {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null: since ever.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer holds; null: open.' })
  until!: string | null;

  @Field(() => Boolean, { description: 'True before the chip’s release: what the law would have said.' })
  beforeRelease!: boolean;

  @Field(() => ControlStatus, { description: 'What bites and is enforced.' })
  status!: string;

  @Field(() => ControlStatus, { nullable: true, description: 'What the text says, where that differs.' })
  codifiedStatus!: string | null;

  @Field(() => [ControlStatus], { description: 'Every status that missing and disputed facts leave possible.' })
  possibleStatuses!: string[];

  @Field(() => String, { nullable: true, description: 'The chip’s entry, whatever the status; null when it meets none, or under a letter alone.' })
  eccn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its paragraph.' })
  paragraph!: string | null;

  @Field(() => ReviewPolicy, { nullable: true, description: 'How an application is reviewed.' })
  reviewPolicy!: string | null;

  @Field(() => Regulation, { nullable: true, description: 'The instrument that asks for a license or leaves the answer open; null where nothing does.' })
  @Reference('Regulation', 'decidedById')
  decidedBy!: Regulation | null;

  @Field(() => [TraceStep], { description: 'Every test that was applied in this stretch, each cited: also of a rule that came or went in it without changing the answer.' })
  trace!: TraceStep[];
}
