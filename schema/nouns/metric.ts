import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { Noun, Stored } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Node } from './node.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'A measure that the controls use, with its formula and the interval in which the law used it.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Metric')
export class Metric extends Sourced {
  @Field(() => String, { description: 'Name.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Formula.' })
  @Stored()
  formula!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit.' })
  @Stored()
  unit!: string | null;

  @Field(() => [String], { description: 'How it is counted.' })
  @Stored({ reads: 'list' })
  details!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'First day of its use.' })
  @Stored()
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which its use ended; null while open.' })
  @Stored({ reads: 'open-end' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;
}

export const MetricConnection = connectionOf('Metric', () => Metric);
