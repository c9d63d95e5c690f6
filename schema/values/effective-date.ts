import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars/date.ts';

@ObjectType({ description: 'A day on which an instrument, or a part of it, takes effect or must be complied with.', simpleResolvers: true })
export class EffectiveDate {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Field(() => String, { nullable: true, description: 'What takes effect.' })
  note!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True for a compliance date: a requirement bites from there.' })
  compliance!: boolean | null;
}
