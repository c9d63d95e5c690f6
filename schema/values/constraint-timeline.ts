import { Field, ObjectType } from 'type-graphql';
import { TimelineDateBasis, TimelineEvent } from '../enums/law-enums.ts';
import { Nominally, Reference } from '../mapping/graph-decorators.ts';
import { Acquisition } from '../nouns/acquisition.ts';
import { Country } from '../nouns/country.ts';
import { TrainingUse } from '../nouns/training-use.ts';
import { DateScalar } from '../scalars/date.ts';
import { Determination } from './determination.ts';
import { TimelineRoute } from './timeline-route.ts';

@ObjectType({ description: 'What the law said about the hardware of one training use, for one country of its developers, on one day that matters. Controls bite on export, not on use: `routes` say how the hardware could be had.', simpleResolvers: true })
export class ConstraintEvent {
  @Field(() => TimelineEvent, { description: 'Which day of the training it is.' })
  event!: string;

  @Field(() => DateScalar, { description: 'The day; where it is known to the month or year only, its first day for HARDWARE_ACQUIRED_FIRST and its last for HARDWARE_ACQUIRED_LAST, and the determination covers the whole period.' })
  date!: string;

  @Field(() => TimelineDateBasis, { description: 'From what the day is taken.' })
  dateBasis!: string;

  @Field(() => Country, { nullable: true, description: 'The country taken as the destination: of a developer, or of the development as the model’s record states it.' })
  @Reference('Country', 'destinationId')
  destination!: Country | null;

  @Field(() => TrainingUse, { nullable: true, description: 'The training use that is judged.' })
  @Reference('TrainingUse', 'useId')
  use!: TrainingUse | null;

  @Field(() => Acquisition, { nullable: true, description: 'The purchase whose day it is.' })
  @Reference('Acquisition', 'acquisitionId')
  acquisition!: Acquisition | null;

  @Field(() => [TimelineRoute], { description: 'How the hardware could be had; UNKNOWN without evidence where no source says.' })
  @Nominally(1)
  routes!: TimelineRoute[];

  @Field(() => Determination, { description: 'What the law said on that day, with the developer as the end user.' })
  determination!: Determination;
}
