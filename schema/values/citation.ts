import { Field, Int, ObjectType } from 'type-graphql';
import { ByResponseName } from '../mapping/graph-decorators.ts';
import { Source } from '../nouns/source.ts';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ description: 'How to cite the answers that stand beside it. The same question, with its dates given and to the same dataset version, is cited by the same bytes.', simpleResolvers: true })
export class Citation {
  @Field(() => String, { description: 'The version of the dataset that answered: a hash of its content.' })
  datasetVersion!: string;

  @Field(() => String, { description: 'SHA-256 of the question: the operation without `citation` and without regard to spaces and comments, its name, and its variables.' })
  queryHash!: string;

  @Field(() => String, { nullable: true, description: 'The name of the operation; null where it has none.' })
  operationName!: string | null;

  @Field(() => [DateScalar], { description: 'The days that were asked about, in their order; today where the question leaves the day out. Empty where no answer depends on a day.' })
  asOf!: string[];

  @Field(() => [DateScalar], { description: 'The days of knowledge that were asked about, in their order; today where the question leaves the day out.' })
  knownAt!: string[];

  @Field(() => [Source], { description: 'The sources of the records in the answers and of the preferred claims behind the fields that were selected, in the order of their ids. At most 500.' })
  @ByResponseName()
  sources!: Source[];

  @Field(() => Int, { description: 'How many further sources there are.' })
  sourcesOmitted!: number;

  @Field(() => String, { description: 'The citation as CSL-JSON: the answer as a data set, and then each source.' })
  json!: string;

  @Field(() => String, { description: 'The citation as BibTeX in UTF-8, one entry for the answer and one for each source. What was not read says so in its note.' })
  bibtex!: string;

  @Field(() => String, { description: 'The citation as one line of text, with the first five sources.' })
  text!: string;
}
