import { Field, Float, ObjectType } from 'type-graphql';
import { UpcomingKind } from '../enums/law-enums.ts';
import { Reference } from '../mapping/graph-decorators.ts';
import { Chip } from '../nouns/chip.ts';
import { Regulation } from '../nouns/regulation.ts';
import { DateScalar } from '../scalars/date.ts';
import { SafeInt } from '../scalars/safe-int.ts';
import { TraceStep } from './determination-values.ts';

@ObjectType({ description: 'A day on which the law is known to change: a sunset, a compliance date, the end of a stay.', simpleResolvers: true })
export class UpcomingChange {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Field(() => UpcomingKind, { description: 'What happens.' })
  kind!: string;

  @Field(() => Regulation, { nullable: true, description: 'The instrument.' })
  @Reference('Regulation', 'regulationId')
  regulation!: Regulation | null;

  @Field(() => String, { description: 'What happens, in a sentence.' })
  text!: string;

  @Field(() => SafeInt, { description: 'Chips whose status for the destination differs between the day before and the day, whatever the instrument.' })
  chipsFlipping!: number;

  @Field(() => SafeInt, { description: 'Organizations of which the controls on end users say something else from that day on, by an entry of theirs or of an owner on record. A control on affiliates also leaves those undetermined whose owners are not on record; they are not counted.' })
  organizationsFlipping!: number;
}

@ObjectType({ description: 'A chip released after a rule was announced that misses a line of it by a little, and nothing else of the paragraph.', simpleResolvers: true })
export class NearMiss {
  @Field(() => Chip, { nullable: true, description: 'The chip.' })
  @Reference('Chip', 'chipId')
  chip!: Chip | null;

  @Field(() => Regulation, { nullable: true, description: 'The rule.' })
  @Reference('Regulation', 'regulationId')
  regulation!: Regulation | null;

  @Field(() => String, { description: 'The paragraph whose line it misses.' })
  paragraph!: string;

  @Field(() => Float, { description: 'How far it lies below the line, as a share of the threshold (0.0133 is 1.33 percent); of several tests missed, the largest.' })
  distance!: number;

  @Field(() => [TraceStep], { description: 'The tests that it misses.' })
  missed!: TraceStep[];
}
