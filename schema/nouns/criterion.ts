import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromOne, Noun, Stored } from '../mapping/graph-decorators.ts';
import { DateScalar } from '../scalars/date.ts';
import { Node } from './node.ts';
import { Regulation } from './regulation.ts';
import { Sourced } from './sourced.ts';

@ObjectType({ description: 'A criterion as a source records it. What is evaluated stands under `provisions`.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Criterion')
export class Criterion extends Sourced {
  @Field(() => String, { nullable: true, description: 'Export Control Classification Number.' })
  @Stored()
  eccn!: string | null;

  @Field(() => String, { nullable: true, description: 'What follows when it is met, as recorded.' })
  @Stored()
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: 'The tests as recorded, as JSON text.' })
  @Stored()
  logic!: string | null;

  @Field(() => String, { nullable: true, description: 'Destination, where the criterion names one.' })
  @Stored()
  destination!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day, where it differs from the instrument’s.' })
  @Stored()
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;

  @Field(() => Regulation, { nullable: true, description: 'The instrument.' })
  @FromOne('HAS_CRITERION', { filter: true, sort: true })
  regulation!: Regulation | null;
}

export const CriterionConnection = connectionOf('Criterion', () => Criterion);
