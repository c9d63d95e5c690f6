import { Field, ObjectType } from 'type-graphql';
import { ControlStatus, DateBasis } from '../enums/law-enums.ts';
import { ByResponseName } from '../mapping/graph-decorators.ts';
import { Country } from '../nouns/country.ts';
import { TrainingUse } from '../nouns/training-use.ts';
import { DateScalar } from '../scalars/date.ts';
import { Guidance, LegalCitation, MissingFact, TraceStep, Unmodelled } from './determination-values.ts';
import { RouteEvidence } from './route-evidence.ts';

@ObjectType({ description: 'What a rule said about the hardware of one training use, for one country of its developers, on the day that stands for the training. Controls bite on export, not on use: `routes` say how the hardware could be had.', simpleResolvers: true })
export class TrainingConstraint {
  @Field(() => TrainingUse, { description: 'The training use that is judged.' })
  @ByResponseName()
  use!: TrainingUse;

  @Field(() => Country, { description: 'The country taken as the destination: of a developer, or of the development as the model’s record states it.' })
  @ByResponseName()
  destination!: Country;

  @Field(() => DateScalar, { description: 'The day whose law is applied.' })
  date!: string;

  @Field(() => DateBasis, { description: 'Which day of the model that is.' })
  dateBasis!: string;

  @Field(() => ControlStatus, { description: 'What the rule said on that day.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'ECCN of the chip under the rule, whatever the status.' })
  eccn!: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraph of the chip under the rule, whatever the status.' })
  paragraph!: string | null;

  @Field(() => [ControlStatus], { description: 'Every status that the missing facts leave possible; the status itself when it is determined.' })
  possibleStatuses!: string[];

  @Field(() => [RouteEvidence], { description: 'How the hardware could be had; UNKNOWN without evidence where no source says.' })
  @ByResponseName()
  routes!: RouteEvidence[];

  @Field(() => String, { description: 'The reasons in sentences.' })
  explanation!: string;

  @Field(() => [LegalCitation], { description: 'The law that the status rests on.' })
  citations!: LegalCitation[];

  @Field(() => [Guidance], { description: 'Official guidance beside it, for example on General Prohibition 10 from 2025-05-13.' })
  guidance!: Guidance[];

  @Field(() => [TraceStep], { description: 'Every test, with value, threshold and headroom.' })
  trace!: TraceStep[];

  @Field(() => [MissingFact], { description: 'Facts that are missing.' })
  missingFacts!: MissingFact[];

  @Field(() => [Unmodelled], { description: 'Law that is not modeled yet and may bear on it.' })
  unmodelled!: Unmodelled[];
}
